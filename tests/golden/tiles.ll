; A state of many tiles: each pass runs its stages on one after the other.
; 10752 bytes of tables, 13504 of workspace

define void @state(ptr %tables, ptr %workspace, ptr %member, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %member, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = icmp eq i64 %v2, 0
  %v4 = load ptr, ptr %member, align 8
  br i1 %v3, label %then5, label %leave6
then5:
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 3200
  %v8 = getelementptr inbounds i8, ptr %workspace, i64 1024
  call void @coefficients_0(ptr %v7, ptr %tables, ptr %workspace, ptr null, ptr %v8)
  br label %leave6
leave6:
  %v9 = getelementptr inbounds i8, ptr %workspace, i64 4096
  call void @wait(ptr %member)
  %v10 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head11
head11:
  %i14 = phi i64 [ %v10, %leave6 ], [ %v16, %some12 ]
  %v15 = icmp ult i64 %i14, 4
  br i1 %v15, label %some12, label %leave13
some12:
  %v16 = atomicrmw add ptr %v4, i64 1 monotonic
  %v17 = mul i64 %i14, 512
  %v18 = getelementptr inbounds i8, ptr %v9, i64 %v17
  call void @llvm.memset.p0.i64(ptr align 8 %v18, i8 0, i64 512, i1 false)
  br label %head11
leave13:
  call void @wait(ptr %member)
  br i1 %v3, label %then19, label %leave20
then19:
  store float 0x3FF0000000000000, ptr %v9, align 4
  br label %leave20
leave20:
  call void @wait(ptr %member)
  %v21 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head22
head22:
  %i25 = phi i64 [ %v21, %leave20 ], [ %v27, %leave92 ]
  %v26 = icmp ult i64 %i25, 4
  br i1 %v26, label %some23, label %leave24
some23:
  %v27 = atomicrmw add ptr %v4, i64 1 monotonic
  %v28 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v29 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v30 = mul i64 %i25, 2
  %v31 = mul i64 %i25, 2
  %v32 = lshr i64 %v31, 1
  %v33 = xor i64 %v31, %v32
  br label %loop34
loop34:
  %i37 = phi i64 [ 0, %some23 ], [ %n38, %latch35 ]
  %c39 = phi i64 [ 0, %some23 ], [ %v47, %latch35 ]
  %v40 = mul i64 %i37, 8
  %v41 = getelementptr inbounds i8, ptr %v28, i64 %v40
  %v42 = load i64, ptr %v41, align 8
  %v43 = lshr i64 %v33, %i37
  %v44 = and i64 %v43, 1
  %v45 = sub i64 0, %v44
  %v46 = and i64 %v42, %v45
  %v47 = xor i64 %c39, %v46
  br label %latch35
latch35:
  %n38 = add nuw i64 %i37, 1
  %v48 = icmp eq i64 %n38, 3
  br i1 %v48, label %leave36, label %loop34
leave36:
  %v49 = mul i64 %i25, 2
  %v50 = lshr i64 %v49, 1
  %v51 = xor i64 %v49, %v50
  br label %loop52
loop52:
  %i55 = phi i64 [ 0, %leave36 ], [ %n56, %latch53 ]
  %c57 = phi i64 [ 0, %leave36 ], [ %v65, %latch53 ]
  %v58 = mul i64 %i55, 8
  %v59 = getelementptr inbounds i8, ptr %v29, i64 %v58
  %v60 = load i64, ptr %v59, align 8
  %v61 = lshr i64 %v51, %i55
  %v62 = and i64 %v61, 1
  %v63 = sub i64 0, %v62
  %v64 = and i64 %v60, %v63
  %v65 = xor i64 %c57, %v64
  br label %latch53
latch53:
  %n56 = add nuw i64 %i55, 1
  %v66 = icmp eq i64 %n56, 3
  br i1 %v66, label %leave54, label %loop52
leave54:
  %v67 = mul i64 %v27, 2
  %v68 = lshr i64 %v67, 1
  %v69 = xor i64 %v67, %v68
  br label %loop70
loop70:
  %i73 = phi i64 [ 0, %leave54 ], [ %n74, %latch71 ]
  %c75 = phi i64 [ 0, %leave54 ], [ %v83, %latch71 ]
  %v76 = mul i64 %i73, 8
  %v77 = getelementptr inbounds i8, ptr %v28, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = lshr i64 %v69, %i73
  %v80 = and i64 %v79, 1
  %v81 = sub i64 0, %v80
  %v82 = and i64 %v78, %v81
  %v83 = xor i64 %c75, %v82
  br label %latch71
latch71:
  %n74 = add nuw i64 %i73, 1
  %v84 = icmp eq i64 %n74, 3
  br i1 %v84, label %leave72, label %loop70
leave72:
  %v85 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v86 = getelementptr inbounds i8, ptr %v85, i64 32
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr inbounds i8, ptr %v85, i64 40
  %v89 = load i64, ptr %v88, align 8
  br label %loop90
loop90:
  %i93 = phi i64 [ 0, %leave72 ], [ %n94, %latch91 ]
  %c95 = phi i64 [ %v47, %leave72 ], [ %v113, %latch91 ]
  %c96 = phi i64 [ %v65, %leave72 ], [ %v114, %latch91 ]
  %v97 = add i64 %i93, %v30
  %v98 = add i64 %v97, 1
  %v99 = call i64 @llvm.cttz.i64(i64 %v98, i1 true)
  %v100 = shl i64 %v99, 3
  %v101 = getelementptr inbounds i8, ptr %v28, i64 %v100
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i8, ptr %v29, i64 %v100
  %v104 = load i64, ptr %v103, align 8
  %v105 = xor i64 %c95, %v102
  %v106 = icmp eq i64 %i93, 1
  %v107 = select i1 %v106, i64 %v83, i64 %v105
  %v108 = and i64 %v107, 68719476735
  %v109 = xor i64 %v108, %v87
  %v110 = getelementptr inbounds i8, ptr %tables, i64 8000
  call void @kernel_0_fetching_1(ptr %v9, ptr %v110, ptr %workspace, ptr %v85, i64 %c95, i64 %v109)
  %v111 = xor i64 %v108, %v89
  %v112 = getelementptr inbounds i8, ptr %tables, i64 8256
  call void @kernel_1_fetching_1(ptr %v9, ptr %v112, ptr %workspace, ptr %v85, i64 %c96, i64 %v111)
  %v113 = xor i64 %c95, %v102
  %v114 = xor i64 %c96, %v104
  br label %latch91
latch91:
  %n94 = add nuw i64 %i93, 1
  %v115 = icmp eq i64 %n94, 2
  br i1 %v115, label %leave92, label %loop90
leave92:
  br label %head22
leave24:
  call void @wait(ptr %member)
  %v116 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head117
head117:
  %i120 = phi i64 [ %v116, %leave24 ], [ %v122, %leave166 ]
  %v121 = icmp ult i64 %i120, 4
  br i1 %v121, label %some118, label %leave119
some118:
  %v122 = atomicrmw add ptr %v4, i64 1 monotonic
  %v123 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v124 = mul i64 %i120, 2
  %v125 = mul i64 %i120, 2
  %v126 = lshr i64 %v125, 1
  %v127 = xor i64 %v125, %v126
  br label %loop128
loop128:
  %i131 = phi i64 [ 0, %some118 ], [ %n132, %latch129 ]
  %c133 = phi i64 [ 0, %some118 ], [ %v141, %latch129 ]
  %v134 = mul i64 %i131, 8
  %v135 = getelementptr inbounds i8, ptr %v123, i64 %v134
  %v136 = load i64, ptr %v135, align 8
  %v137 = lshr i64 %v127, %i131
  %v138 = and i64 %v137, 1
  %v139 = sub i64 0, %v138
  %v140 = and i64 %v136, %v139
  %v141 = xor i64 %c133, %v140
  br label %latch129
latch129:
  %n132 = add nuw i64 %i131, 1
  %v142 = icmp eq i64 %n132, 3
  br i1 %v142, label %leave130, label %loop128
leave130:
  %v143 = mul i64 %v122, 2
  %v144 = lshr i64 %v143, 1
  %v145 = xor i64 %v143, %v144
  br label %loop146
loop146:
  %i149 = phi i64 [ 0, %leave130 ], [ %n150, %latch147 ]
  %c151 = phi i64 [ 0, %leave130 ], [ %v159, %latch147 ]
  %v152 = mul i64 %i149, 8
  %v153 = getelementptr inbounds i8, ptr %v123, i64 %v152
  %v154 = load i64, ptr %v153, align 8
  %v155 = lshr i64 %v145, %i149
  %v156 = and i64 %v155, 1
  %v157 = sub i64 0, %v156
  %v158 = and i64 %v154, %v157
  %v159 = xor i64 %c151, %v158
  br label %latch147
latch147:
  %n150 = add nuw i64 %i149, 1
  %v160 = icmp eq i64 %n150, 3
  br i1 %v160, label %leave148, label %loop146
leave148:
  %v161 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v162 = getelementptr inbounds i8, ptr %v161, i64 32
  %v163 = load i64, ptr %v162, align 8
  br label %loop164
loop164:
  %i167 = phi i64 [ 0, %leave148 ], [ %n168, %latch165 ]
  %c169 = phi i64 [ %v141, %leave148 ], [ %v182, %latch165 ]
  %v170 = add i64 %i167, %v124
  %v171 = add i64 %v170, 1
  %v172 = call i64 @llvm.cttz.i64(i64 %v171, i1 true)
  %v173 = shl i64 %v172, 3
  %v174 = getelementptr inbounds i8, ptr %v123, i64 %v173
  %v175 = load i64, ptr %v174, align 8
  %v176 = xor i64 %c169, %v175
  %v177 = icmp eq i64 %i167, 1
  %v178 = select i1 %v177, i64 %v159, i64 %v176
  %v179 = and i64 %v178, 68719476735
  %v180 = xor i64 %v179, %v163
  %v181 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2_fetching_2(ptr %v9, ptr %v181, ptr %workspace, ptr %v161, i64 %c169, i64 %v180)
  %v182 = xor i64 %c169, %v175
  br label %latch165
latch165:
  %n168 = add nuw i64 %i167, 1
  %v183 = icmp eq i64 %n168, 2
  br i1 %v183, label %leave166, label %loop164
leave166:
  br label %head117
leave119:
  call void @wait(ptr %member)
  %v184 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head185
head185:
  %i188 = phi i64 [ %v184, %leave119 ], [ %v190, %leave234 ]
  %v189 = icmp ult i64 %i188, 4
  br i1 %v189, label %some186, label %leave187
some186:
  %v190 = atomicrmw add ptr %v4, i64 1 monotonic
  %v191 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v192 = mul i64 %i188, 2
  %v193 = mul i64 %i188, 2
  %v194 = lshr i64 %v193, 1
  %v195 = xor i64 %v193, %v194
  br label %loop196
loop196:
  %i199 = phi i64 [ 0, %some186 ], [ %n200, %latch197 ]
  %c201 = phi i64 [ 0, %some186 ], [ %v209, %latch197 ]
  %v202 = mul i64 %i199, 8
  %v203 = getelementptr inbounds i8, ptr %v191, i64 %v202
  %v204 = load i64, ptr %v203, align 8
  %v205 = lshr i64 %v195, %i199
  %v206 = and i64 %v205, 1
  %v207 = sub i64 0, %v206
  %v208 = and i64 %v204, %v207
  %v209 = xor i64 %c201, %v208
  br label %latch197
latch197:
  %n200 = add nuw i64 %i199, 1
  %v210 = icmp eq i64 %n200, 3
  br i1 %v210, label %leave198, label %loop196
leave198:
  %v211 = mul i64 %v190, 2
  %v212 = lshr i64 %v211, 1
  %v213 = xor i64 %v211, %v212
  br label %loop214
loop214:
  %i217 = phi i64 [ 0, %leave198 ], [ %n218, %latch215 ]
  %c219 = phi i64 [ 0, %leave198 ], [ %v227, %latch215 ]
  %v220 = mul i64 %i217, 8
  %v221 = getelementptr inbounds i8, ptr %v191, i64 %v220
  %v222 = load i64, ptr %v221, align 8
  %v223 = lshr i64 %v213, %i217
  %v224 = and i64 %v223, 1
  %v225 = sub i64 0, %v224
  %v226 = and i64 %v222, %v225
  %v227 = xor i64 %c219, %v226
  br label %latch215
latch215:
  %n218 = add nuw i64 %i217, 1
  %v228 = icmp eq i64 %n218, 3
  br i1 %v228, label %leave216, label %loop214
leave216:
  %v229 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v230 = getelementptr inbounds i8, ptr %v229, i64 32
  %v231 = load i64, ptr %v230, align 8
  br label %loop232
loop232:
  %i235 = phi i64 [ 0, %leave216 ], [ %n236, %latch233 ]
  %c237 = phi i64 [ %v209, %leave216 ], [ %v250, %latch233 ]
  %v238 = add i64 %i235, %v192
  %v239 = add i64 %v238, 1
  %v240 = call i64 @llvm.cttz.i64(i64 %v239, i1 true)
  %v241 = shl i64 %v240, 3
  %v242 = getelementptr inbounds i8, ptr %v191, i64 %v241
  %v243 = load i64, ptr %v242, align 8
  %v244 = xor i64 %c237, %v243
  %v245 = icmp eq i64 %i235, 1
  %v246 = select i1 %v245, i64 %v227, i64 %v244
  %v247 = and i64 %v246, 68719476735
  %v248 = xor i64 %v247, %v231
  %v249 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_2_fetching_2(ptr %v9, ptr %v249, ptr %workspace, ptr %v229, i64 %c237, i64 %v248)
  %v250 = xor i64 %c237, %v243
  br label %latch233
latch233:
  %n236 = add nuw i64 %i235, 1
  %v251 = icmp eq i64 %n236, 2
  br i1 %v251, label %leave234, label %loop232
leave234:
  br label %head185
leave187:
  call void @wait(ptr %member)
  %v252 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head253
head253:
  %i256 = phi i64 [ %v252, %leave187 ], [ %v258, %leave302 ]
  %v257 = icmp ult i64 %i256, 4
  br i1 %v257, label %some254, label %leave255
some254:
  %v258 = atomicrmw add ptr %v4, i64 1 monotonic
  %v259 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v260 = mul i64 %i256, 2
  %v261 = mul i64 %i256, 2
  %v262 = lshr i64 %v261, 1
  %v263 = xor i64 %v261, %v262
  br label %loop264
loop264:
  %i267 = phi i64 [ 0, %some254 ], [ %n268, %latch265 ]
  %c269 = phi i64 [ 0, %some254 ], [ %v277, %latch265 ]
  %v270 = mul i64 %i267, 8
  %v271 = getelementptr inbounds i8, ptr %v259, i64 %v270
  %v272 = load i64, ptr %v271, align 8
  %v273 = lshr i64 %v263, %i267
  %v274 = and i64 %v273, 1
  %v275 = sub i64 0, %v274
  %v276 = and i64 %v272, %v275
  %v277 = xor i64 %c269, %v276
  br label %latch265
latch265:
  %n268 = add nuw i64 %i267, 1
  %v278 = icmp eq i64 %n268, 3
  br i1 %v278, label %leave266, label %loop264
leave266:
  %v279 = mul i64 %v258, 2
  %v280 = lshr i64 %v279, 1
  %v281 = xor i64 %v279, %v280
  br label %loop282
loop282:
  %i285 = phi i64 [ 0, %leave266 ], [ %n286, %latch283 ]
  %c287 = phi i64 [ 0, %leave266 ], [ %v295, %latch283 ]
  %v288 = mul i64 %i285, 8
  %v289 = getelementptr inbounds i8, ptr %v259, i64 %v288
  %v290 = load i64, ptr %v289, align 8
  %v291 = lshr i64 %v281, %i285
  %v292 = and i64 %v291, 1
  %v293 = sub i64 0, %v292
  %v294 = and i64 %v290, %v293
  %v295 = xor i64 %c287, %v294
  br label %latch283
latch283:
  %n286 = add nuw i64 %i285, 1
  %v296 = icmp eq i64 %n286, 3
  br i1 %v296, label %leave284, label %loop282
leave284:
  %v297 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v298 = getelementptr inbounds i8, ptr %v297, i64 32
  %v299 = load i64, ptr %v298, align 8
  br label %loop300
loop300:
  %i303 = phi i64 [ 0, %leave284 ], [ %n304, %latch301 ]
  %c305 = phi i64 [ %v277, %leave284 ], [ %v318, %latch301 ]
  %v306 = add i64 %i303, %v260
  %v307 = add i64 %v306, 1
  %v308 = call i64 @llvm.cttz.i64(i64 %v307, i1 true)
  %v309 = shl i64 %v308, 3
  %v310 = getelementptr inbounds i8, ptr %v259, i64 %v309
  %v311 = load i64, ptr %v310, align 8
  %v312 = xor i64 %c305, %v311
  %v313 = icmp eq i64 %i303, 1
  %v314 = select i1 %v313, i64 %v295, i64 %v312
  %v315 = and i64 %v314, 68719476735
  %v316 = xor i64 %v315, %v299
  %v317 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @kernel_2_fetching_2(ptr %v9, ptr %v317, ptr %workspace, ptr %v297, i64 %c305, i64 %v316)
  %v318 = xor i64 %c305, %v311
  br label %latch301
latch301:
  %n304 = add nuw i64 %i303, 1
  %v319 = icmp eq i64 %n304, 2
  br i1 %v319, label %leave302, label %loop300
leave302:
  br label %head253
leave255:
  call void @wait(ptr %member)
  %v320 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head321
head321:
  %i324 = phi i64 [ %v320, %leave255 ], [ %v326, %leave370 ]
  %v325 = icmp ult i64 %i324, 4
  br i1 %v325, label %some322, label %leave323
some322:
  %v326 = atomicrmw add ptr %v4, i64 1 monotonic
  %v327 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v328 = mul i64 %i324, 2
  %v329 = mul i64 %i324, 2
  %v330 = lshr i64 %v329, 1
  %v331 = xor i64 %v329, %v330
  br label %loop332
loop332:
  %i335 = phi i64 [ 0, %some322 ], [ %n336, %latch333 ]
  %c337 = phi i64 [ 0, %some322 ], [ %v345, %latch333 ]
  %v338 = mul i64 %i335, 8
  %v339 = getelementptr inbounds i8, ptr %v327, i64 %v338
  %v340 = load i64, ptr %v339, align 8
  %v341 = lshr i64 %v331, %i335
  %v342 = and i64 %v341, 1
  %v343 = sub i64 0, %v342
  %v344 = and i64 %v340, %v343
  %v345 = xor i64 %c337, %v344
  br label %latch333
latch333:
  %n336 = add nuw i64 %i335, 1
  %v346 = icmp eq i64 %n336, 3
  br i1 %v346, label %leave334, label %loop332
leave334:
  %v347 = mul i64 %v326, 2
  %v348 = lshr i64 %v347, 1
  %v349 = xor i64 %v347, %v348
  br label %loop350
loop350:
  %i353 = phi i64 [ 0, %leave334 ], [ %n354, %latch351 ]
  %c355 = phi i64 [ 0, %leave334 ], [ %v363, %latch351 ]
  %v356 = mul i64 %i353, 8
  %v357 = getelementptr inbounds i8, ptr %v327, i64 %v356
  %v358 = load i64, ptr %v357, align 8
  %v359 = lshr i64 %v349, %i353
  %v360 = and i64 %v359, 1
  %v361 = sub i64 0, %v360
  %v362 = and i64 %v358, %v361
  %v363 = xor i64 %c355, %v362
  br label %latch351
latch351:
  %n354 = add nuw i64 %i353, 1
  %v364 = icmp eq i64 %n354, 3
  br i1 %v364, label %leave352, label %loop350
leave352:
  %v365 = getelementptr inbounds i8, ptr %tables, i64 8960
  %v366 = getelementptr inbounds i8, ptr %v365, i64 32
  %v367 = load i64, ptr %v366, align 8
  br label %loop368
loop368:
  %i371 = phi i64 [ 0, %leave352 ], [ %n372, %latch369 ]
  %c373 = phi i64 [ %v345, %leave352 ], [ %v386, %latch369 ]
  %v374 = add i64 %i371, %v328
  %v375 = add i64 %v374, 1
  %v376 = call i64 @llvm.cttz.i64(i64 %v375, i1 true)
  %v377 = shl i64 %v376, 3
  %v378 = getelementptr inbounds i8, ptr %v327, i64 %v377
  %v379 = load i64, ptr %v378, align 8
  %v380 = xor i64 %c373, %v379
  %v381 = icmp eq i64 %i371, 1
  %v382 = select i1 %v381, i64 %v363, i64 %v380
  %v383 = and i64 %v382, 68719476735
  %v384 = xor i64 %v383, %v367
  %v385 = getelementptr inbounds i8, ptr %tables, i64 9024
  call void @kernel_3_fetching_2(ptr %v9, ptr %v385, ptr %workspace, ptr %v365, i64 %c373, i64 %v384)
  %v386 = xor i64 %c373, %v379
  br label %latch369
latch369:
  %n372 = add nuw i64 %i371, 1
  %v387 = icmp eq i64 %n372, 2
  br i1 %v387, label %leave370, label %loop368
leave370:
  br label %head321
leave323:
  call void @wait(ptr %member)
  %v388 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head389
head389:
  %i392 = phi i64 [ %v388, %leave323 ], [ %v394, %leave438 ]
  %v393 = icmp ult i64 %i392, 4
  br i1 %v393, label %some390, label %leave391
some390:
  %v394 = atomicrmw add ptr %v4, i64 1 monotonic
  %v395 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v396 = mul i64 %i392, 2
  %v397 = mul i64 %i392, 2
  %v398 = lshr i64 %v397, 1
  %v399 = xor i64 %v397, %v398
  br label %loop400
loop400:
  %i403 = phi i64 [ 0, %some390 ], [ %n404, %latch401 ]
  %c405 = phi i64 [ 0, %some390 ], [ %v413, %latch401 ]
  %v406 = mul i64 %i403, 8
  %v407 = getelementptr inbounds i8, ptr %v395, i64 %v406
  %v408 = load i64, ptr %v407, align 8
  %v409 = lshr i64 %v399, %i403
  %v410 = and i64 %v409, 1
  %v411 = sub i64 0, %v410
  %v412 = and i64 %v408, %v411
  %v413 = xor i64 %c405, %v412
  br label %latch401
latch401:
  %n404 = add nuw i64 %i403, 1
  %v414 = icmp eq i64 %n404, 3
  br i1 %v414, label %leave402, label %loop400
leave402:
  %v415 = mul i64 %v394, 2
  %v416 = lshr i64 %v415, 1
  %v417 = xor i64 %v415, %v416
  br label %loop418
loop418:
  %i421 = phi i64 [ 0, %leave402 ], [ %n422, %latch419 ]
  %c423 = phi i64 [ 0, %leave402 ], [ %v431, %latch419 ]
  %v424 = mul i64 %i421, 8
  %v425 = getelementptr inbounds i8, ptr %v395, i64 %v424
  %v426 = load i64, ptr %v425, align 8
  %v427 = lshr i64 %v417, %i421
  %v428 = and i64 %v427, 1
  %v429 = sub i64 0, %v428
  %v430 = and i64 %v426, %v429
  %v431 = xor i64 %c423, %v430
  br label %latch419
latch419:
  %n422 = add nuw i64 %i421, 1
  %v432 = icmp eq i64 %n422, 3
  br i1 %v432, label %leave420, label %loop418
leave420:
  %v433 = getelementptr inbounds i8, ptr %tables, i64 9088
  %v434 = getelementptr inbounds i8, ptr %v433, i64 32
  %v435 = load i64, ptr %v434, align 8
  br label %loop436
loop436:
  %i439 = phi i64 [ 0, %leave420 ], [ %n440, %latch437 ]
  %c441 = phi i64 [ %v413, %leave420 ], [ %v454, %latch437 ]
  %v442 = add i64 %i439, %v396
  %v443 = add i64 %v442, 1
  %v444 = call i64 @llvm.cttz.i64(i64 %v443, i1 true)
  %v445 = shl i64 %v444, 3
  %v446 = getelementptr inbounds i8, ptr %v395, i64 %v445
  %v447 = load i64, ptr %v446, align 8
  %v448 = xor i64 %c441, %v447
  %v449 = icmp eq i64 %i439, 1
  %v450 = select i1 %v449, i64 %v431, i64 %v448
  %v451 = and i64 %v450, 68719476735
  %v452 = xor i64 %v451, %v435
  %v453 = getelementptr inbounds i8, ptr %tables, i64 9152
  call void @kernel_3_fetching_2(ptr %v9, ptr %v453, ptr %workspace, ptr %v433, i64 %c441, i64 %v452)
  %v454 = xor i64 %c441, %v447
  br label %latch437
latch437:
  %n440 = add nuw i64 %i439, 1
  %v455 = icmp eq i64 %n440, 2
  br i1 %v455, label %leave438, label %loop436
leave438:
  br label %head389
leave391:
  call void @wait(ptr %member)
  %v456 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head457
head457:
  %i460 = phi i64 [ %v456, %leave391 ], [ %v462, %leave506 ]
  %v461 = icmp ult i64 %i460, 4
  br i1 %v461, label %some458, label %leave459
some458:
  %v462 = atomicrmw add ptr %v4, i64 1 monotonic
  %v463 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v464 = mul i64 %i460, 2
  %v465 = mul i64 %i460, 2
  %v466 = lshr i64 %v465, 1
  %v467 = xor i64 %v465, %v466
  br label %loop468
loop468:
  %i471 = phi i64 [ 0, %some458 ], [ %n472, %latch469 ]
  %c473 = phi i64 [ 0, %some458 ], [ %v481, %latch469 ]
  %v474 = mul i64 %i471, 8
  %v475 = getelementptr inbounds i8, ptr %v463, i64 %v474
  %v476 = load i64, ptr %v475, align 8
  %v477 = lshr i64 %v467, %i471
  %v478 = and i64 %v477, 1
  %v479 = sub i64 0, %v478
  %v480 = and i64 %v476, %v479
  %v481 = xor i64 %c473, %v480
  br label %latch469
latch469:
  %n472 = add nuw i64 %i471, 1
  %v482 = icmp eq i64 %n472, 3
  br i1 %v482, label %leave470, label %loop468
leave470:
  %v483 = mul i64 %v462, 2
  %v484 = lshr i64 %v483, 1
  %v485 = xor i64 %v483, %v484
  br label %loop486
loop486:
  %i489 = phi i64 [ 0, %leave470 ], [ %n490, %latch487 ]
  %c491 = phi i64 [ 0, %leave470 ], [ %v499, %latch487 ]
  %v492 = mul i64 %i489, 8
  %v493 = getelementptr inbounds i8, ptr %v463, i64 %v492
  %v494 = load i64, ptr %v493, align 8
  %v495 = lshr i64 %v485, %i489
  %v496 = and i64 %v495, 1
  %v497 = sub i64 0, %v496
  %v498 = and i64 %v494, %v497
  %v499 = xor i64 %c491, %v498
  br label %latch487
latch487:
  %n490 = add nuw i64 %i489, 1
  %v500 = icmp eq i64 %n490, 3
  br i1 %v500, label %leave488, label %loop486
leave488:
  %v501 = getelementptr inbounds i8, ptr %tables, i64 9216
  %v502 = getelementptr inbounds i8, ptr %v501, i64 32
  %v503 = load i64, ptr %v502, align 8
  br label %loop504
loop504:
  %i507 = phi i64 [ 0, %leave488 ], [ %n508, %latch505 ]
  %c509 = phi i64 [ %v481, %leave488 ], [ %v522, %latch505 ]
  %v510 = add i64 %i507, %v464
  %v511 = add i64 %v510, 1
  %v512 = call i64 @llvm.cttz.i64(i64 %v511, i1 true)
  %v513 = shl i64 %v512, 3
  %v514 = getelementptr inbounds i8, ptr %v463, i64 %v513
  %v515 = load i64, ptr %v514, align 8
  %v516 = xor i64 %c509, %v515
  %v517 = icmp eq i64 %i507, 1
  %v518 = select i1 %v517, i64 %v499, i64 %v516
  %v519 = and i64 %v518, 68719476735
  %v520 = xor i64 %v519, %v503
  %v521 = getelementptr inbounds i8, ptr %tables, i64 9280
  call void @kernel_3_fetching_2(ptr %v9, ptr %v521, ptr %workspace, ptr %v501, i64 %c509, i64 %v520)
  %v522 = xor i64 %c509, %v515
  br label %latch505
latch505:
  %n508 = add nuw i64 %i507, 1
  %v523 = icmp eq i64 %n508, 2
  br i1 %v523, label %leave506, label %loop504
leave506:
  br label %head457
leave459:
  %v524 = getelementptr inbounds i8, ptr %workspace, i64 6144
  %v525 = getelementptr inbounds i8, ptr %tables, i64 9344
  call void @wait(ptr %member)
  br i1 %v3, label %then526, label %leave527
then526:
  call void @observables_0_values(ptr %v9, ptr %v525, ptr %v524, i64 0)
  br label %leave527
leave527:
  br i1 %v3, label %then528, label %leave529
then528:
  call void @observables_0_total(ptr %v525, ptr %v524, ptr %values, i64 40)
  br label %leave529
leave529:
  call void @wait(ptr %member)
  ret void
}

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %member, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %member, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = icmp eq i64 %v2, 0
  %v4 = load ptr, ptr %member, align 8
  br i1 %v3, label %then5, label %leave6
then5:
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 3200
  %v8 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v9 = getelementptr inbounds i8, ptr %workspace, i64 1024
  call void @coefficients_0(ptr %v7, ptr %tables, ptr %workspace, ptr %v8, ptr %v9)
  %v10 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @llvm.memset.p0.i64(ptr align 8 %v10, i8 0, i64 1920, i1 false)
  br label %leave6
leave6:
  %v11 = getelementptr inbounds i8, ptr %workspace, i64 4096
  call void @wait(ptr %member)
  %v12 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head13
head13:
  %i16 = phi i64 [ %v12, %leave6 ], [ %v18, %some14 ]
  %v17 = icmp ult i64 %i16, 4
  br i1 %v17, label %some14, label %leave15
some14:
  %v18 = atomicrmw add ptr %v4, i64 1 monotonic
  %v19 = mul i64 %i16, 512
  %v20 = getelementptr inbounds i8, ptr %v11, i64 %v19
  call void @llvm.memset.p0.i64(ptr align 8 %v20, i8 0, i64 512, i1 false)
  br label %head13
leave15:
  call void @wait(ptr %member)
  br i1 %v3, label %then21, label %leave22
then21:
  store float 0x3FF0000000000000, ptr %v11, align 4
  br label %leave22
leave22:
  call void @wait(ptr %member)
  %v23 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head24
head24:
  %i27 = phi i64 [ %v23, %leave22 ], [ %v29, %leave94 ]
  %v28 = icmp ult i64 %i27, 4
  br i1 %v28, label %some25, label %leave26
some25:
  %v29 = atomicrmw add ptr %v4, i64 1 monotonic
  %v30 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v31 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v32 = mul i64 %i27, 2
  %v33 = mul i64 %i27, 2
  %v34 = lshr i64 %v33, 1
  %v35 = xor i64 %v33, %v34
  br label %loop36
loop36:
  %i39 = phi i64 [ 0, %some25 ], [ %n40, %latch37 ]
  %c41 = phi i64 [ 0, %some25 ], [ %v49, %latch37 ]
  %v42 = mul i64 %i39, 8
  %v43 = getelementptr inbounds i8, ptr %v30, i64 %v42
  %v44 = load i64, ptr %v43, align 8
  %v45 = lshr i64 %v35, %i39
  %v46 = and i64 %v45, 1
  %v47 = sub i64 0, %v46
  %v48 = and i64 %v44, %v47
  %v49 = xor i64 %c41, %v48
  br label %latch37
latch37:
  %n40 = add nuw i64 %i39, 1
  %v50 = icmp eq i64 %n40, 3
  br i1 %v50, label %leave38, label %loop36
leave38:
  %v51 = mul i64 %i27, 2
  %v52 = lshr i64 %v51, 1
  %v53 = xor i64 %v51, %v52
  br label %loop54
loop54:
  %i57 = phi i64 [ 0, %leave38 ], [ %n58, %latch55 ]
  %c59 = phi i64 [ 0, %leave38 ], [ %v67, %latch55 ]
  %v60 = mul i64 %i57, 8
  %v61 = getelementptr inbounds i8, ptr %v31, i64 %v60
  %v62 = load i64, ptr %v61, align 8
  %v63 = lshr i64 %v53, %i57
  %v64 = and i64 %v63, 1
  %v65 = sub i64 0, %v64
  %v66 = and i64 %v62, %v65
  %v67 = xor i64 %c59, %v66
  br label %latch55
latch55:
  %n58 = add nuw i64 %i57, 1
  %v68 = icmp eq i64 %n58, 3
  br i1 %v68, label %leave56, label %loop54
leave56:
  %v69 = mul i64 %v29, 2
  %v70 = lshr i64 %v69, 1
  %v71 = xor i64 %v69, %v70
  br label %loop72
loop72:
  %i75 = phi i64 [ 0, %leave56 ], [ %n76, %latch73 ]
  %c77 = phi i64 [ 0, %leave56 ], [ %v85, %latch73 ]
  %v78 = mul i64 %i75, 8
  %v79 = getelementptr inbounds i8, ptr %v30, i64 %v78
  %v80 = load i64, ptr %v79, align 8
  %v81 = lshr i64 %v71, %i75
  %v82 = and i64 %v81, 1
  %v83 = sub i64 0, %v82
  %v84 = and i64 %v80, %v83
  %v85 = xor i64 %c77, %v84
  br label %latch73
latch73:
  %n76 = add nuw i64 %i75, 1
  %v86 = icmp eq i64 %n76, 3
  br i1 %v86, label %leave74, label %loop72
leave74:
  %v87 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v88 = getelementptr inbounds i8, ptr %v87, i64 32
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr inbounds i8, ptr %v87, i64 40
  %v91 = load i64, ptr %v90, align 8
  br label %loop92
loop92:
  %i95 = phi i64 [ 0, %leave74 ], [ %n96, %latch93 ]
  %c97 = phi i64 [ %v49, %leave74 ], [ %v115, %latch93 ]
  %c98 = phi i64 [ %v67, %leave74 ], [ %v116, %latch93 ]
  %v99 = add i64 %i95, %v32
  %v100 = add i64 %v99, 1
  %v101 = call i64 @llvm.cttz.i64(i64 %v100, i1 true)
  %v102 = shl i64 %v101, 3
  %v103 = getelementptr inbounds i8, ptr %v30, i64 %v102
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i8, ptr %v31, i64 %v102
  %v106 = load i64, ptr %v105, align 8
  %v107 = xor i64 %c97, %v104
  %v108 = icmp eq i64 %i95, 1
  %v109 = select i1 %v108, i64 %v85, i64 %v107
  %v110 = and i64 %v109, 68719476735
  %v111 = xor i64 %v110, %v89
  %v112 = getelementptr inbounds i8, ptr %tables, i64 8000
  call void @kernel_0_fetching_1(ptr %v11, ptr %v112, ptr %workspace, ptr %v87, i64 %c97, i64 %v111)
  %v113 = xor i64 %v110, %v91
  %v114 = getelementptr inbounds i8, ptr %tables, i64 8256
  call void @kernel_1_fetching_1(ptr %v11, ptr %v114, ptr %workspace, ptr %v87, i64 %c98, i64 %v113)
  %v115 = xor i64 %c97, %v104
  %v116 = xor i64 %c98, %v106
  br label %latch93
latch93:
  %n96 = add nuw i64 %i95, 1
  %v117 = icmp eq i64 %n96, 2
  br i1 %v117, label %leave94, label %loop92
leave94:
  br label %head24
leave26:
  call void @wait(ptr %member)
  %v118 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head119
head119:
  %i122 = phi i64 [ %v118, %leave26 ], [ %v124, %leave168 ]
  %v123 = icmp ult i64 %i122, 4
  br i1 %v123, label %some120, label %leave121
some120:
  %v124 = atomicrmw add ptr %v4, i64 1 monotonic
  %v125 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v126 = mul i64 %i122, 2
  %v127 = mul i64 %i122, 2
  %v128 = lshr i64 %v127, 1
  %v129 = xor i64 %v127, %v128
  br label %loop130
loop130:
  %i133 = phi i64 [ 0, %some120 ], [ %n134, %latch131 ]
  %c135 = phi i64 [ 0, %some120 ], [ %v143, %latch131 ]
  %v136 = mul i64 %i133, 8
  %v137 = getelementptr inbounds i8, ptr %v125, i64 %v136
  %v138 = load i64, ptr %v137, align 8
  %v139 = lshr i64 %v129, %i133
  %v140 = and i64 %v139, 1
  %v141 = sub i64 0, %v140
  %v142 = and i64 %v138, %v141
  %v143 = xor i64 %c135, %v142
  br label %latch131
latch131:
  %n134 = add nuw i64 %i133, 1
  %v144 = icmp eq i64 %n134, 3
  br i1 %v144, label %leave132, label %loop130
leave132:
  %v145 = mul i64 %v124, 2
  %v146 = lshr i64 %v145, 1
  %v147 = xor i64 %v145, %v146
  br label %loop148
loop148:
  %i151 = phi i64 [ 0, %leave132 ], [ %n152, %latch149 ]
  %c153 = phi i64 [ 0, %leave132 ], [ %v161, %latch149 ]
  %v154 = mul i64 %i151, 8
  %v155 = getelementptr inbounds i8, ptr %v125, i64 %v154
  %v156 = load i64, ptr %v155, align 8
  %v157 = lshr i64 %v147, %i151
  %v158 = and i64 %v157, 1
  %v159 = sub i64 0, %v158
  %v160 = and i64 %v156, %v159
  %v161 = xor i64 %c153, %v160
  br label %latch149
latch149:
  %n152 = add nuw i64 %i151, 1
  %v162 = icmp eq i64 %n152, 3
  br i1 %v162, label %leave150, label %loop148
leave150:
  %v163 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v164 = getelementptr inbounds i8, ptr %v163, i64 32
  %v165 = load i64, ptr %v164, align 8
  br label %loop166
loop166:
  %i169 = phi i64 [ 0, %leave150 ], [ %n170, %latch167 ]
  %c171 = phi i64 [ %v143, %leave150 ], [ %v184, %latch167 ]
  %v172 = add i64 %i169, %v126
  %v173 = add i64 %v172, 1
  %v174 = call i64 @llvm.cttz.i64(i64 %v173, i1 true)
  %v175 = shl i64 %v174, 3
  %v176 = getelementptr inbounds i8, ptr %v125, i64 %v175
  %v177 = load i64, ptr %v176, align 8
  %v178 = xor i64 %c171, %v177
  %v179 = icmp eq i64 %i169, 1
  %v180 = select i1 %v179, i64 %v161, i64 %v178
  %v181 = and i64 %v180, 68719476735
  %v182 = xor i64 %v181, %v165
  %v183 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2_fetching_2(ptr %v11, ptr %v183, ptr %workspace, ptr %v163, i64 %c171, i64 %v182)
  %v184 = xor i64 %c171, %v177
  br label %latch167
latch167:
  %n170 = add nuw i64 %i169, 1
  %v185 = icmp eq i64 %n170, 2
  br i1 %v185, label %leave168, label %loop166
leave168:
  br label %head119
leave121:
  call void @wait(ptr %member)
  %v186 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head187
head187:
  %i190 = phi i64 [ %v186, %leave121 ], [ %v192, %leave236 ]
  %v191 = icmp ult i64 %i190, 4
  br i1 %v191, label %some188, label %leave189
some188:
  %v192 = atomicrmw add ptr %v4, i64 1 monotonic
  %v193 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v194 = mul i64 %i190, 2
  %v195 = mul i64 %i190, 2
  %v196 = lshr i64 %v195, 1
  %v197 = xor i64 %v195, %v196
  br label %loop198
loop198:
  %i201 = phi i64 [ 0, %some188 ], [ %n202, %latch199 ]
  %c203 = phi i64 [ 0, %some188 ], [ %v211, %latch199 ]
  %v204 = mul i64 %i201, 8
  %v205 = getelementptr inbounds i8, ptr %v193, i64 %v204
  %v206 = load i64, ptr %v205, align 8
  %v207 = lshr i64 %v197, %i201
  %v208 = and i64 %v207, 1
  %v209 = sub i64 0, %v208
  %v210 = and i64 %v206, %v209
  %v211 = xor i64 %c203, %v210
  br label %latch199
latch199:
  %n202 = add nuw i64 %i201, 1
  %v212 = icmp eq i64 %n202, 3
  br i1 %v212, label %leave200, label %loop198
leave200:
  %v213 = mul i64 %v192, 2
  %v214 = lshr i64 %v213, 1
  %v215 = xor i64 %v213, %v214
  br label %loop216
loop216:
  %i219 = phi i64 [ 0, %leave200 ], [ %n220, %latch217 ]
  %c221 = phi i64 [ 0, %leave200 ], [ %v229, %latch217 ]
  %v222 = mul i64 %i219, 8
  %v223 = getelementptr inbounds i8, ptr %v193, i64 %v222
  %v224 = load i64, ptr %v223, align 8
  %v225 = lshr i64 %v215, %i219
  %v226 = and i64 %v225, 1
  %v227 = sub i64 0, %v226
  %v228 = and i64 %v224, %v227
  %v229 = xor i64 %c221, %v228
  br label %latch217
latch217:
  %n220 = add nuw i64 %i219, 1
  %v230 = icmp eq i64 %n220, 3
  br i1 %v230, label %leave218, label %loop216
leave218:
  %v231 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v232 = getelementptr inbounds i8, ptr %v231, i64 32
  %v233 = load i64, ptr %v232, align 8
  br label %loop234
loop234:
  %i237 = phi i64 [ 0, %leave218 ], [ %n238, %latch235 ]
  %c239 = phi i64 [ %v211, %leave218 ], [ %v252, %latch235 ]
  %v240 = add i64 %i237, %v194
  %v241 = add i64 %v240, 1
  %v242 = call i64 @llvm.cttz.i64(i64 %v241, i1 true)
  %v243 = shl i64 %v242, 3
  %v244 = getelementptr inbounds i8, ptr %v193, i64 %v243
  %v245 = load i64, ptr %v244, align 8
  %v246 = xor i64 %c239, %v245
  %v247 = icmp eq i64 %i237, 1
  %v248 = select i1 %v247, i64 %v229, i64 %v246
  %v249 = and i64 %v248, 68719476735
  %v250 = xor i64 %v249, %v233
  %v251 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_2_fetching_2(ptr %v11, ptr %v251, ptr %workspace, ptr %v231, i64 %c239, i64 %v250)
  %v252 = xor i64 %c239, %v245
  br label %latch235
latch235:
  %n238 = add nuw i64 %i237, 1
  %v253 = icmp eq i64 %n238, 2
  br i1 %v253, label %leave236, label %loop234
leave236:
  br label %head187
leave189:
  call void @wait(ptr %member)
  %v254 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head255
head255:
  %i258 = phi i64 [ %v254, %leave189 ], [ %v260, %leave304 ]
  %v259 = icmp ult i64 %i258, 4
  br i1 %v259, label %some256, label %leave257
some256:
  %v260 = atomicrmw add ptr %v4, i64 1 monotonic
  %v261 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v262 = mul i64 %i258, 2
  %v263 = mul i64 %i258, 2
  %v264 = lshr i64 %v263, 1
  %v265 = xor i64 %v263, %v264
  br label %loop266
loop266:
  %i269 = phi i64 [ 0, %some256 ], [ %n270, %latch267 ]
  %c271 = phi i64 [ 0, %some256 ], [ %v279, %latch267 ]
  %v272 = mul i64 %i269, 8
  %v273 = getelementptr inbounds i8, ptr %v261, i64 %v272
  %v274 = load i64, ptr %v273, align 8
  %v275 = lshr i64 %v265, %i269
  %v276 = and i64 %v275, 1
  %v277 = sub i64 0, %v276
  %v278 = and i64 %v274, %v277
  %v279 = xor i64 %c271, %v278
  br label %latch267
latch267:
  %n270 = add nuw i64 %i269, 1
  %v280 = icmp eq i64 %n270, 3
  br i1 %v280, label %leave268, label %loop266
leave268:
  %v281 = mul i64 %v260, 2
  %v282 = lshr i64 %v281, 1
  %v283 = xor i64 %v281, %v282
  br label %loop284
loop284:
  %i287 = phi i64 [ 0, %leave268 ], [ %n288, %latch285 ]
  %c289 = phi i64 [ 0, %leave268 ], [ %v297, %latch285 ]
  %v290 = mul i64 %i287, 8
  %v291 = getelementptr inbounds i8, ptr %v261, i64 %v290
  %v292 = load i64, ptr %v291, align 8
  %v293 = lshr i64 %v283, %i287
  %v294 = and i64 %v293, 1
  %v295 = sub i64 0, %v294
  %v296 = and i64 %v292, %v295
  %v297 = xor i64 %c289, %v296
  br label %latch285
latch285:
  %n288 = add nuw i64 %i287, 1
  %v298 = icmp eq i64 %n288, 3
  br i1 %v298, label %leave286, label %loop284
leave286:
  %v299 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v300 = getelementptr inbounds i8, ptr %v299, i64 32
  %v301 = load i64, ptr %v300, align 8
  br label %loop302
loop302:
  %i305 = phi i64 [ 0, %leave286 ], [ %n306, %latch303 ]
  %c307 = phi i64 [ %v279, %leave286 ], [ %v320, %latch303 ]
  %v308 = add i64 %i305, %v262
  %v309 = add i64 %v308, 1
  %v310 = call i64 @llvm.cttz.i64(i64 %v309, i1 true)
  %v311 = shl i64 %v310, 3
  %v312 = getelementptr inbounds i8, ptr %v261, i64 %v311
  %v313 = load i64, ptr %v312, align 8
  %v314 = xor i64 %c307, %v313
  %v315 = icmp eq i64 %i305, 1
  %v316 = select i1 %v315, i64 %v297, i64 %v314
  %v317 = and i64 %v316, 68719476735
  %v318 = xor i64 %v317, %v301
  %v319 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @kernel_2_fetching_2(ptr %v11, ptr %v319, ptr %workspace, ptr %v299, i64 %c307, i64 %v318)
  %v320 = xor i64 %c307, %v313
  br label %latch303
latch303:
  %n306 = add nuw i64 %i305, 1
  %v321 = icmp eq i64 %n306, 2
  br i1 %v321, label %leave304, label %loop302
leave304:
  br label %head255
leave257:
  call void @wait(ptr %member)
  %v322 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head323
head323:
  %i326 = phi i64 [ %v322, %leave257 ], [ %v328, %leave372 ]
  %v327 = icmp ult i64 %i326, 4
  br i1 %v327, label %some324, label %leave325
some324:
  %v328 = atomicrmw add ptr %v4, i64 1 monotonic
  %v329 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v330 = mul i64 %i326, 2
  %v331 = mul i64 %i326, 2
  %v332 = lshr i64 %v331, 1
  %v333 = xor i64 %v331, %v332
  br label %loop334
loop334:
  %i337 = phi i64 [ 0, %some324 ], [ %n338, %latch335 ]
  %c339 = phi i64 [ 0, %some324 ], [ %v347, %latch335 ]
  %v340 = mul i64 %i337, 8
  %v341 = getelementptr inbounds i8, ptr %v329, i64 %v340
  %v342 = load i64, ptr %v341, align 8
  %v343 = lshr i64 %v333, %i337
  %v344 = and i64 %v343, 1
  %v345 = sub i64 0, %v344
  %v346 = and i64 %v342, %v345
  %v347 = xor i64 %c339, %v346
  br label %latch335
latch335:
  %n338 = add nuw i64 %i337, 1
  %v348 = icmp eq i64 %n338, 3
  br i1 %v348, label %leave336, label %loop334
leave336:
  %v349 = mul i64 %v328, 2
  %v350 = lshr i64 %v349, 1
  %v351 = xor i64 %v349, %v350
  br label %loop352
loop352:
  %i355 = phi i64 [ 0, %leave336 ], [ %n356, %latch353 ]
  %c357 = phi i64 [ 0, %leave336 ], [ %v365, %latch353 ]
  %v358 = mul i64 %i355, 8
  %v359 = getelementptr inbounds i8, ptr %v329, i64 %v358
  %v360 = load i64, ptr %v359, align 8
  %v361 = lshr i64 %v351, %i355
  %v362 = and i64 %v361, 1
  %v363 = sub i64 0, %v362
  %v364 = and i64 %v360, %v363
  %v365 = xor i64 %c357, %v364
  br label %latch353
latch353:
  %n356 = add nuw i64 %i355, 1
  %v366 = icmp eq i64 %n356, 3
  br i1 %v366, label %leave354, label %loop352
leave354:
  %v367 = getelementptr inbounds i8, ptr %tables, i64 8960
  %v368 = getelementptr inbounds i8, ptr %v367, i64 32
  %v369 = load i64, ptr %v368, align 8
  br label %loop370
loop370:
  %i373 = phi i64 [ 0, %leave354 ], [ %n374, %latch371 ]
  %c375 = phi i64 [ %v347, %leave354 ], [ %v388, %latch371 ]
  %v376 = add i64 %i373, %v330
  %v377 = add i64 %v376, 1
  %v378 = call i64 @llvm.cttz.i64(i64 %v377, i1 true)
  %v379 = shl i64 %v378, 3
  %v380 = getelementptr inbounds i8, ptr %v329, i64 %v379
  %v381 = load i64, ptr %v380, align 8
  %v382 = xor i64 %c375, %v381
  %v383 = icmp eq i64 %i373, 1
  %v384 = select i1 %v383, i64 %v365, i64 %v382
  %v385 = and i64 %v384, 68719476735
  %v386 = xor i64 %v385, %v369
  %v387 = getelementptr inbounds i8, ptr %tables, i64 9024
  call void @kernel_3_fetching_2(ptr %v11, ptr %v387, ptr %workspace, ptr %v367, i64 %c375, i64 %v386)
  %v388 = xor i64 %c375, %v381
  br label %latch371
latch371:
  %n374 = add nuw i64 %i373, 1
  %v389 = icmp eq i64 %n374, 2
  br i1 %v389, label %leave372, label %loop370
leave372:
  br label %head323
leave325:
  call void @wait(ptr %member)
  %v390 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head391
head391:
  %i394 = phi i64 [ %v390, %leave325 ], [ %v396, %leave440 ]
  %v395 = icmp ult i64 %i394, 4
  br i1 %v395, label %some392, label %leave393
some392:
  %v396 = atomicrmw add ptr %v4, i64 1 monotonic
  %v397 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v398 = mul i64 %i394, 2
  %v399 = mul i64 %i394, 2
  %v400 = lshr i64 %v399, 1
  %v401 = xor i64 %v399, %v400
  br label %loop402
loop402:
  %i405 = phi i64 [ 0, %some392 ], [ %n406, %latch403 ]
  %c407 = phi i64 [ 0, %some392 ], [ %v415, %latch403 ]
  %v408 = mul i64 %i405, 8
  %v409 = getelementptr inbounds i8, ptr %v397, i64 %v408
  %v410 = load i64, ptr %v409, align 8
  %v411 = lshr i64 %v401, %i405
  %v412 = and i64 %v411, 1
  %v413 = sub i64 0, %v412
  %v414 = and i64 %v410, %v413
  %v415 = xor i64 %c407, %v414
  br label %latch403
latch403:
  %n406 = add nuw i64 %i405, 1
  %v416 = icmp eq i64 %n406, 3
  br i1 %v416, label %leave404, label %loop402
leave404:
  %v417 = mul i64 %v396, 2
  %v418 = lshr i64 %v417, 1
  %v419 = xor i64 %v417, %v418
  br label %loop420
loop420:
  %i423 = phi i64 [ 0, %leave404 ], [ %n424, %latch421 ]
  %c425 = phi i64 [ 0, %leave404 ], [ %v433, %latch421 ]
  %v426 = mul i64 %i423, 8
  %v427 = getelementptr inbounds i8, ptr %v397, i64 %v426
  %v428 = load i64, ptr %v427, align 8
  %v429 = lshr i64 %v419, %i423
  %v430 = and i64 %v429, 1
  %v431 = sub i64 0, %v430
  %v432 = and i64 %v428, %v431
  %v433 = xor i64 %c425, %v432
  br label %latch421
latch421:
  %n424 = add nuw i64 %i423, 1
  %v434 = icmp eq i64 %n424, 3
  br i1 %v434, label %leave422, label %loop420
leave422:
  %v435 = getelementptr inbounds i8, ptr %tables, i64 9088
  %v436 = getelementptr inbounds i8, ptr %v435, i64 32
  %v437 = load i64, ptr %v436, align 8
  br label %loop438
loop438:
  %i441 = phi i64 [ 0, %leave422 ], [ %n442, %latch439 ]
  %c443 = phi i64 [ %v415, %leave422 ], [ %v456, %latch439 ]
  %v444 = add i64 %i441, %v398
  %v445 = add i64 %v444, 1
  %v446 = call i64 @llvm.cttz.i64(i64 %v445, i1 true)
  %v447 = shl i64 %v446, 3
  %v448 = getelementptr inbounds i8, ptr %v397, i64 %v447
  %v449 = load i64, ptr %v448, align 8
  %v450 = xor i64 %c443, %v449
  %v451 = icmp eq i64 %i441, 1
  %v452 = select i1 %v451, i64 %v433, i64 %v450
  %v453 = and i64 %v452, 68719476735
  %v454 = xor i64 %v453, %v437
  %v455 = getelementptr inbounds i8, ptr %tables, i64 9152
  call void @kernel_3_fetching_2(ptr %v11, ptr %v455, ptr %workspace, ptr %v435, i64 %c443, i64 %v454)
  %v456 = xor i64 %c443, %v449
  br label %latch439
latch439:
  %n442 = add nuw i64 %i441, 1
  %v457 = icmp eq i64 %n442, 2
  br i1 %v457, label %leave440, label %loop438
leave440:
  br label %head391
leave393:
  %v458 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @wait(ptr %member)
  %v459 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head460
head460:
  %i463 = phi i64 [ %v459, %leave393 ], [ %v465, %leave528 ]
  %v464 = icmp ult i64 %i463, 4
  br i1 %v464, label %some461, label %leave462
some461:
  %v465 = atomicrmw add ptr %v4, i64 1 monotonic
  %v466 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v467 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v468 = mul i64 %i463, 2
  %v469 = mul i64 %i463, 2
  %v470 = lshr i64 %v469, 1
  %v471 = xor i64 %v469, %v470
  br label %loop472
loop472:
  %i475 = phi i64 [ 0, %some461 ], [ %n476, %latch473 ]
  %c477 = phi i64 [ 0, %some461 ], [ %v485, %latch473 ]
  %v478 = mul i64 %i475, 8
  %v479 = getelementptr inbounds i8, ptr %v466, i64 %v478
  %v480 = load i64, ptr %v479, align 8
  %v481 = lshr i64 %v471, %i475
  %v482 = and i64 %v481, 1
  %v483 = sub i64 0, %v482
  %v484 = and i64 %v480, %v483
  %v485 = xor i64 %c477, %v484
  br label %latch473
latch473:
  %n476 = add nuw i64 %i475, 1
  %v486 = icmp eq i64 %n476, 3
  br i1 %v486, label %leave474, label %loop472
leave474:
  %v487 = mul i64 %i463, 2
  %v488 = lshr i64 %v487, 1
  %v489 = xor i64 %v487, %v488
  br label %loop490
loop490:
  %i493 = phi i64 [ 0, %leave474 ], [ %n494, %latch491 ]
  %c495 = phi i64 [ 0, %leave474 ], [ %v503, %latch491 ]
  %v496 = mul i64 %i493, 8
  %v497 = getelementptr inbounds i8, ptr %v467, i64 %v496
  %v498 = load i64, ptr %v497, align 8
  %v499 = lshr i64 %v489, %i493
  %v500 = and i64 %v499, 1
  %v501 = sub i64 0, %v500
  %v502 = and i64 %v498, %v501
  %v503 = xor i64 %c495, %v502
  br label %latch491
latch491:
  %n494 = add nuw i64 %i493, 1
  %v504 = icmp eq i64 %n494, 3
  br i1 %v504, label %leave492, label %loop490
leave492:
  %v505 = mul i64 %v465, 2
  %v506 = lshr i64 %v505, 1
  %v507 = xor i64 %v505, %v506
  br label %loop508
loop508:
  %i511 = phi i64 [ 0, %leave492 ], [ %n512, %latch509 ]
  %c513 = phi i64 [ 0, %leave492 ], [ %v521, %latch509 ]
  %v514 = mul i64 %i511, 8
  %v515 = getelementptr inbounds i8, ptr %v466, i64 %v514
  %v516 = load i64, ptr %v515, align 8
  %v517 = lshr i64 %v507, %i511
  %v518 = and i64 %v517, 1
  %v519 = sub i64 0, %v518
  %v520 = and i64 %v516, %v519
  %v521 = xor i64 %c513, %v520
  br label %latch509
latch509:
  %n512 = add nuw i64 %i511, 1
  %v522 = icmp eq i64 %n512, 3
  br i1 %v522, label %leave510, label %loop508
leave510:
  %v523 = getelementptr inbounds i8, ptr %tables, i64 9216
  %v524 = getelementptr inbounds i8, ptr %v523, i64 32
  %v525 = load i64, ptr %v524, align 8
  br label %loop526
loop526:
  %i529 = phi i64 [ 0, %leave510 ], [ %n530, %latch527 ]
  %c531 = phi i64 [ %v485, %leave510 ], [ %v554, %latch527 ]
  %c532 = phi i64 [ %v503, %leave510 ], [ %v555, %latch527 ]
  %v533 = add i64 %i529, %v468
  %v534 = add i64 %v533, 1
  %v535 = call i64 @llvm.cttz.i64(i64 %v534, i1 true)
  %v536 = shl i64 %v535, 3
  %v537 = getelementptr inbounds i8, ptr %v466, i64 %v536
  %v538 = load i64, ptr %v537, align 8
  %v539 = getelementptr inbounds i8, ptr %v467, i64 %v536
  %v540 = load i64, ptr %v539, align 8
  %v541 = xor i64 %c531, %v538
  %v542 = icmp eq i64 %i529, 1
  %v543 = select i1 %v542, i64 %v521, i64 %v541
  %v544 = and i64 %v543, 68719476735
  %v545 = xor i64 %v544, %v525
  %v546 = getelementptr inbounds i8, ptr %tables, i64 9280
  call void @kernel_3_fetching_2(ptr %v11, ptr %v546, ptr %workspace, ptr %v523, i64 %c531, i64 %v545)
  %v547 = getelementptr inbounds i8, ptr %tables, i64 10048
  %v548 = getelementptr inbounds i8, ptr %workspace, i64 11264
  call void @observables_of_tile_1_both(ptr %v11, ptr %v458, ptr %v547, ptr %v548, ptr %weights, i64 %v533)
  %v549 = getelementptr inbounds i8, ptr %tables, i64 9280
  %v550 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v551 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v552 = mul i64 %i463, 480
  %v553 = getelementptr inbounds i8, ptr %v551, i64 %v552
  call void @kernel_3_adjoint(ptr %v11, ptr %v458, ptr %v549, ptr %v550, ptr %v553, i64 %c532)
  %v554 = xor i64 %c531, %v538
  %v555 = xor i64 %c532, %v540
  br label %latch527
latch527:
  %n530 = add nuw i64 %i529, 1
  %v556 = icmp eq i64 %n530, 2
  br i1 %v556, label %leave528, label %loop526
leave528:
  br label %head460
leave462:
  call void @wait(ptr %member)
  br i1 %v3, label %then557, label %leave558
then557:
  %v559 = getelementptr inbounds i8, ptr %tables, i64 10048
  %v560 = getelementptr inbounds i8, ptr %workspace, i64 11264
  call void @observables_of_tile_1_total(ptr %v559, ptr %v560, ptr %values, i64 32)
  br label %leave558
leave558:
  call void @wait(ptr %member)
  %v561 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head562
head562:
  %i565 = phi i64 [ %v561, %leave558 ], [ %v567, %leave611 ]
  %v566 = icmp ult i64 %i565, 4
  br i1 %v566, label %some563, label %leave564
some563:
  %v567 = atomicrmw add ptr %v4, i64 1 monotonic
  %v568 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v569 = mul i64 %i565, 2
  %v570 = mul i64 %i565, 2
  %v571 = lshr i64 %v570, 1
  %v572 = xor i64 %v570, %v571
  br label %loop573
loop573:
  %i576 = phi i64 [ 0, %some563 ], [ %n577, %latch574 ]
  %c578 = phi i64 [ 0, %some563 ], [ %v586, %latch574 ]
  %v579 = mul i64 %i576, 8
  %v580 = getelementptr inbounds i8, ptr %v568, i64 %v579
  %v581 = load i64, ptr %v580, align 8
  %v582 = lshr i64 %v572, %i576
  %v583 = and i64 %v582, 1
  %v584 = sub i64 0, %v583
  %v585 = and i64 %v581, %v584
  %v586 = xor i64 %c578, %v585
  br label %latch574
latch574:
  %n577 = add nuw i64 %i576, 1
  %v587 = icmp eq i64 %n577, 3
  br i1 %v587, label %leave575, label %loop573
leave575:
  %v588 = mul i64 %v567, 2
  %v589 = lshr i64 %v588, 1
  %v590 = xor i64 %v588, %v589
  br label %loop591
loop591:
  %i594 = phi i64 [ 0, %leave575 ], [ %n595, %latch592 ]
  %c596 = phi i64 [ 0, %leave575 ], [ %v604, %latch592 ]
  %v597 = mul i64 %i594, 8
  %v598 = getelementptr inbounds i8, ptr %v568, i64 %v597
  %v599 = load i64, ptr %v598, align 8
  %v600 = lshr i64 %v590, %i594
  %v601 = and i64 %v600, 1
  %v602 = sub i64 0, %v601
  %v603 = and i64 %v599, %v602
  %v604 = xor i64 %c596, %v603
  br label %latch592
latch592:
  %n595 = add nuw i64 %i594, 1
  %v605 = icmp eq i64 %n595, 3
  br i1 %v605, label %leave593, label %loop591
leave593:
  %v606 = getelementptr inbounds i8, ptr %tables, i64 9088
  %v607 = getelementptr inbounds i8, ptr %v606, i64 32
  %v608 = load i64, ptr %v607, align 8
  br label %loop609
loop609:
  %i612 = phi i64 [ 0, %leave593 ], [ %n613, %latch610 ]
  %c614 = phi i64 [ %v586, %leave593 ], [ %v631, %latch610 ]
  %v615 = add i64 %i612, %v569
  %v616 = add i64 %v615, 1
  %v617 = call i64 @llvm.cttz.i64(i64 %v616, i1 true)
  %v618 = shl i64 %v617, 3
  %v619 = getelementptr inbounds i8, ptr %v568, i64 %v618
  %v620 = load i64, ptr %v619, align 8
  %v621 = xor i64 %c614, %v620
  %v622 = icmp eq i64 %i612, 1
  %v623 = select i1 %v622, i64 %v604, i64 %v621
  %v624 = and i64 %v623, 68719476735
  %v625 = xor i64 %v624, %v608
  %v626 = getelementptr inbounds i8, ptr %tables, i64 9152
  %v627 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v628 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v629 = mul i64 %i565, 480
  %v630 = getelementptr inbounds i8, ptr %v628, i64 %v629
  call void @kernel_3_adjoint_fetching_2(ptr %v11, ptr %v458, ptr %v626, ptr %v627, ptr %v630, ptr %v606, i64 %c614, i64 %v625)
  %v631 = xor i64 %c614, %v620
  br label %latch610
latch610:
  %n613 = add nuw i64 %i612, 1
  %v632 = icmp eq i64 %n613, 2
  br i1 %v632, label %leave611, label %loop609
leave611:
  br label %head562
leave564:
  call void @wait(ptr %member)
  %v633 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head634
head634:
  %i637 = phi i64 [ %v633, %leave564 ], [ %v639, %leave683 ]
  %v638 = icmp ult i64 %i637, 4
  br i1 %v638, label %some635, label %leave636
some635:
  %v639 = atomicrmw add ptr %v4, i64 1 monotonic
  %v640 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v641 = mul i64 %i637, 2
  %v642 = mul i64 %i637, 2
  %v643 = lshr i64 %v642, 1
  %v644 = xor i64 %v642, %v643
  br label %loop645
loop645:
  %i648 = phi i64 [ 0, %some635 ], [ %n649, %latch646 ]
  %c650 = phi i64 [ 0, %some635 ], [ %v658, %latch646 ]
  %v651 = mul i64 %i648, 8
  %v652 = getelementptr inbounds i8, ptr %v640, i64 %v651
  %v653 = load i64, ptr %v652, align 8
  %v654 = lshr i64 %v644, %i648
  %v655 = and i64 %v654, 1
  %v656 = sub i64 0, %v655
  %v657 = and i64 %v653, %v656
  %v658 = xor i64 %c650, %v657
  br label %latch646
latch646:
  %n649 = add nuw i64 %i648, 1
  %v659 = icmp eq i64 %n649, 3
  br i1 %v659, label %leave647, label %loop645
leave647:
  %v660 = mul i64 %v639, 2
  %v661 = lshr i64 %v660, 1
  %v662 = xor i64 %v660, %v661
  br label %loop663
loop663:
  %i666 = phi i64 [ 0, %leave647 ], [ %n667, %latch664 ]
  %c668 = phi i64 [ 0, %leave647 ], [ %v676, %latch664 ]
  %v669 = mul i64 %i666, 8
  %v670 = getelementptr inbounds i8, ptr %v640, i64 %v669
  %v671 = load i64, ptr %v670, align 8
  %v672 = lshr i64 %v662, %i666
  %v673 = and i64 %v672, 1
  %v674 = sub i64 0, %v673
  %v675 = and i64 %v671, %v674
  %v676 = xor i64 %c668, %v675
  br label %latch664
latch664:
  %n667 = add nuw i64 %i666, 1
  %v677 = icmp eq i64 %n667, 3
  br i1 %v677, label %leave665, label %loop663
leave665:
  %v678 = getelementptr inbounds i8, ptr %tables, i64 8960
  %v679 = getelementptr inbounds i8, ptr %v678, i64 32
  %v680 = load i64, ptr %v679, align 8
  br label %loop681
loop681:
  %i684 = phi i64 [ 0, %leave665 ], [ %n685, %latch682 ]
  %c686 = phi i64 [ %v658, %leave665 ], [ %v703, %latch682 ]
  %v687 = add i64 %i684, %v641
  %v688 = add i64 %v687, 1
  %v689 = call i64 @llvm.cttz.i64(i64 %v688, i1 true)
  %v690 = shl i64 %v689, 3
  %v691 = getelementptr inbounds i8, ptr %v640, i64 %v690
  %v692 = load i64, ptr %v691, align 8
  %v693 = xor i64 %c686, %v692
  %v694 = icmp eq i64 %i684, 1
  %v695 = select i1 %v694, i64 %v676, i64 %v693
  %v696 = and i64 %v695, 68719476735
  %v697 = xor i64 %v696, %v680
  %v698 = getelementptr inbounds i8, ptr %tables, i64 9024
  %v699 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v700 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v701 = mul i64 %i637, 480
  %v702 = getelementptr inbounds i8, ptr %v700, i64 %v701
  call void @kernel_3_adjoint_fetching_2(ptr %v11, ptr %v458, ptr %v698, ptr %v699, ptr %v702, ptr %v678, i64 %c686, i64 %v697)
  %v703 = xor i64 %c686, %v692
  br label %latch682
latch682:
  %n685 = add nuw i64 %i684, 1
  %v704 = icmp eq i64 %n685, 2
  br i1 %v704, label %leave683, label %loop681
leave683:
  br label %head634
leave636:
  call void @wait(ptr %member)
  %v705 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head706
head706:
  %i709 = phi i64 [ %v705, %leave636 ], [ %v711, %leave755 ]
  %v710 = icmp ult i64 %i709, 4
  br i1 %v710, label %some707, label %leave708
some707:
  %v711 = atomicrmw add ptr %v4, i64 1 monotonic
  %v712 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v713 = mul i64 %i709, 2
  %v714 = mul i64 %i709, 2
  %v715 = lshr i64 %v714, 1
  %v716 = xor i64 %v714, %v715
  br label %loop717
loop717:
  %i720 = phi i64 [ 0, %some707 ], [ %n721, %latch718 ]
  %c722 = phi i64 [ 0, %some707 ], [ %v730, %latch718 ]
  %v723 = mul i64 %i720, 8
  %v724 = getelementptr inbounds i8, ptr %v712, i64 %v723
  %v725 = load i64, ptr %v724, align 8
  %v726 = lshr i64 %v716, %i720
  %v727 = and i64 %v726, 1
  %v728 = sub i64 0, %v727
  %v729 = and i64 %v725, %v728
  %v730 = xor i64 %c722, %v729
  br label %latch718
latch718:
  %n721 = add nuw i64 %i720, 1
  %v731 = icmp eq i64 %n721, 3
  br i1 %v731, label %leave719, label %loop717
leave719:
  %v732 = mul i64 %v711, 2
  %v733 = lshr i64 %v732, 1
  %v734 = xor i64 %v732, %v733
  br label %loop735
loop735:
  %i738 = phi i64 [ 0, %leave719 ], [ %n739, %latch736 ]
  %c740 = phi i64 [ 0, %leave719 ], [ %v748, %latch736 ]
  %v741 = mul i64 %i738, 8
  %v742 = getelementptr inbounds i8, ptr %v712, i64 %v741
  %v743 = load i64, ptr %v742, align 8
  %v744 = lshr i64 %v734, %i738
  %v745 = and i64 %v744, 1
  %v746 = sub i64 0, %v745
  %v747 = and i64 %v743, %v746
  %v748 = xor i64 %c740, %v747
  br label %latch736
latch736:
  %n739 = add nuw i64 %i738, 1
  %v749 = icmp eq i64 %n739, 3
  br i1 %v749, label %leave737, label %loop735
leave737:
  %v750 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v751 = getelementptr inbounds i8, ptr %v750, i64 32
  %v752 = load i64, ptr %v751, align 8
  br label %loop753
loop753:
  %i756 = phi i64 [ 0, %leave737 ], [ %n757, %latch754 ]
  %c758 = phi i64 [ %v730, %leave737 ], [ %v775, %latch754 ]
  %v759 = add i64 %i756, %v713
  %v760 = add i64 %v759, 1
  %v761 = call i64 @llvm.cttz.i64(i64 %v760, i1 true)
  %v762 = shl i64 %v761, 3
  %v763 = getelementptr inbounds i8, ptr %v712, i64 %v762
  %v764 = load i64, ptr %v763, align 8
  %v765 = xor i64 %c758, %v764
  %v766 = icmp eq i64 %i756, 1
  %v767 = select i1 %v766, i64 %v748, i64 %v765
  %v768 = and i64 %v767, 68719476735
  %v769 = xor i64 %v768, %v752
  %v770 = getelementptr inbounds i8, ptr %tables, i64 8896
  %v771 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v772 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v773 = mul i64 %i709, 480
  %v774 = getelementptr inbounds i8, ptr %v772, i64 %v773
  call void @kernel_2_adjoint_fetching_2(ptr %v11, ptr %v458, ptr %v770, ptr %v771, ptr %v774, ptr %v750, i64 %c758, i64 %v769)
  %v775 = xor i64 %c758, %v764
  br label %latch754
latch754:
  %n757 = add nuw i64 %i756, 1
  %v776 = icmp eq i64 %n757, 2
  br i1 %v776, label %leave755, label %loop753
leave755:
  br label %head706
leave708:
  call void @wait(ptr %member)
  %v777 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head778
head778:
  %i781 = phi i64 [ %v777, %leave708 ], [ %v783, %leave827 ]
  %v782 = icmp ult i64 %i781, 4
  br i1 %v782, label %some779, label %leave780
some779:
  %v783 = atomicrmw add ptr %v4, i64 1 monotonic
  %v784 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v785 = mul i64 %i781, 2
  %v786 = mul i64 %i781, 2
  %v787 = lshr i64 %v786, 1
  %v788 = xor i64 %v786, %v787
  br label %loop789
loop789:
  %i792 = phi i64 [ 0, %some779 ], [ %n793, %latch790 ]
  %c794 = phi i64 [ 0, %some779 ], [ %v802, %latch790 ]
  %v795 = mul i64 %i792, 8
  %v796 = getelementptr inbounds i8, ptr %v784, i64 %v795
  %v797 = load i64, ptr %v796, align 8
  %v798 = lshr i64 %v788, %i792
  %v799 = and i64 %v798, 1
  %v800 = sub i64 0, %v799
  %v801 = and i64 %v797, %v800
  %v802 = xor i64 %c794, %v801
  br label %latch790
latch790:
  %n793 = add nuw i64 %i792, 1
  %v803 = icmp eq i64 %n793, 3
  br i1 %v803, label %leave791, label %loop789
leave791:
  %v804 = mul i64 %v783, 2
  %v805 = lshr i64 %v804, 1
  %v806 = xor i64 %v804, %v805
  br label %loop807
loop807:
  %i810 = phi i64 [ 0, %leave791 ], [ %n811, %latch808 ]
  %c812 = phi i64 [ 0, %leave791 ], [ %v820, %latch808 ]
  %v813 = mul i64 %i810, 8
  %v814 = getelementptr inbounds i8, ptr %v784, i64 %v813
  %v815 = load i64, ptr %v814, align 8
  %v816 = lshr i64 %v806, %i810
  %v817 = and i64 %v816, 1
  %v818 = sub i64 0, %v817
  %v819 = and i64 %v815, %v818
  %v820 = xor i64 %c812, %v819
  br label %latch808
latch808:
  %n811 = add nuw i64 %i810, 1
  %v821 = icmp eq i64 %n811, 3
  br i1 %v821, label %leave809, label %loop807
leave809:
  %v822 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v823 = getelementptr inbounds i8, ptr %v822, i64 32
  %v824 = load i64, ptr %v823, align 8
  br label %loop825
loop825:
  %i828 = phi i64 [ 0, %leave809 ], [ %n829, %latch826 ]
  %c830 = phi i64 [ %v802, %leave809 ], [ %v847, %latch826 ]
  %v831 = add i64 %i828, %v785
  %v832 = add i64 %v831, 1
  %v833 = call i64 @llvm.cttz.i64(i64 %v832, i1 true)
  %v834 = shl i64 %v833, 3
  %v835 = getelementptr inbounds i8, ptr %v784, i64 %v834
  %v836 = load i64, ptr %v835, align 8
  %v837 = xor i64 %c830, %v836
  %v838 = icmp eq i64 %i828, 1
  %v839 = select i1 %v838, i64 %v820, i64 %v837
  %v840 = and i64 %v839, 68719476735
  %v841 = xor i64 %v840, %v824
  %v842 = getelementptr inbounds i8, ptr %tables, i64 8704
  %v843 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v844 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v845 = mul i64 %i781, 480
  %v846 = getelementptr inbounds i8, ptr %v844, i64 %v845
  call void @kernel_2_adjoint_fetching_2(ptr %v11, ptr %v458, ptr %v842, ptr %v843, ptr %v846, ptr %v822, i64 %c830, i64 %v841)
  %v847 = xor i64 %c830, %v836
  br label %latch826
latch826:
  %n829 = add nuw i64 %i828, 1
  %v848 = icmp eq i64 %n829, 2
  br i1 %v848, label %leave827, label %loop825
leave827:
  br label %head778
leave780:
  call void @wait(ptr %member)
  %v849 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head850
head850:
  %i853 = phi i64 [ %v849, %leave780 ], [ %v855, %leave899 ]
  %v854 = icmp ult i64 %i853, 4
  br i1 %v854, label %some851, label %leave852
some851:
  %v855 = atomicrmw add ptr %v4, i64 1 monotonic
  %v856 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v857 = mul i64 %i853, 2
  %v858 = mul i64 %i853, 2
  %v859 = lshr i64 %v858, 1
  %v860 = xor i64 %v858, %v859
  br label %loop861
loop861:
  %i864 = phi i64 [ 0, %some851 ], [ %n865, %latch862 ]
  %c866 = phi i64 [ 0, %some851 ], [ %v874, %latch862 ]
  %v867 = mul i64 %i864, 8
  %v868 = getelementptr inbounds i8, ptr %v856, i64 %v867
  %v869 = load i64, ptr %v868, align 8
  %v870 = lshr i64 %v860, %i864
  %v871 = and i64 %v870, 1
  %v872 = sub i64 0, %v871
  %v873 = and i64 %v869, %v872
  %v874 = xor i64 %c866, %v873
  br label %latch862
latch862:
  %n865 = add nuw i64 %i864, 1
  %v875 = icmp eq i64 %n865, 3
  br i1 %v875, label %leave863, label %loop861
leave863:
  %v876 = mul i64 %v855, 2
  %v877 = lshr i64 %v876, 1
  %v878 = xor i64 %v876, %v877
  br label %loop879
loop879:
  %i882 = phi i64 [ 0, %leave863 ], [ %n883, %latch880 ]
  %c884 = phi i64 [ 0, %leave863 ], [ %v892, %latch880 ]
  %v885 = mul i64 %i882, 8
  %v886 = getelementptr inbounds i8, ptr %v856, i64 %v885
  %v887 = load i64, ptr %v886, align 8
  %v888 = lshr i64 %v878, %i882
  %v889 = and i64 %v888, 1
  %v890 = sub i64 0, %v889
  %v891 = and i64 %v887, %v890
  %v892 = xor i64 %c884, %v891
  br label %latch880
latch880:
  %n883 = add nuw i64 %i882, 1
  %v893 = icmp eq i64 %n883, 3
  br i1 %v893, label %leave881, label %loop879
leave881:
  %v894 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v895 = getelementptr inbounds i8, ptr %v894, i64 32
  %v896 = load i64, ptr %v895, align 8
  br label %loop897
loop897:
  %i900 = phi i64 [ 0, %leave881 ], [ %n901, %latch898 ]
  %c902 = phi i64 [ %v874, %leave881 ], [ %v919, %latch898 ]
  %v903 = add i64 %i900, %v857
  %v904 = add i64 %v903, 1
  %v905 = call i64 @llvm.cttz.i64(i64 %v904, i1 true)
  %v906 = shl i64 %v905, 3
  %v907 = getelementptr inbounds i8, ptr %v856, i64 %v906
  %v908 = load i64, ptr %v907, align 8
  %v909 = xor i64 %c902, %v908
  %v910 = icmp eq i64 %i900, 1
  %v911 = select i1 %v910, i64 %v892, i64 %v909
  %v912 = and i64 %v911, 68719476735
  %v913 = xor i64 %v912, %v896
  %v914 = getelementptr inbounds i8, ptr %tables, i64 8512
  %v915 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v916 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v917 = mul i64 %i853, 480
  %v918 = getelementptr inbounds i8, ptr %v916, i64 %v917
  call void @kernel_2_adjoint_fetching_2(ptr %v11, ptr %v458, ptr %v914, ptr %v915, ptr %v918, ptr %v894, i64 %c902, i64 %v913)
  %v919 = xor i64 %c902, %v908
  br label %latch898
latch898:
  %n901 = add nuw i64 %i900, 1
  %v920 = icmp eq i64 %n901, 2
  br i1 %v920, label %leave899, label %loop897
leave899:
  br label %head850
leave852:
  call void @wait(ptr %member)
  %v921 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head922
head922:
  %i925 = phi i64 [ %v921, %leave852 ], [ %v927, %leave992 ]
  %v926 = icmp ult i64 %i925, 4
  br i1 %v926, label %some923, label %leave924
some923:
  %v927 = atomicrmw add ptr %v4, i64 1 monotonic
  %v928 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v929 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v930 = mul i64 %i925, 2
  %v931 = mul i64 %i925, 2
  %v932 = lshr i64 %v931, 1
  %v933 = xor i64 %v931, %v932
  br label %loop934
loop934:
  %i937 = phi i64 [ 0, %some923 ], [ %n938, %latch935 ]
  %c939 = phi i64 [ 0, %some923 ], [ %v947, %latch935 ]
  %v940 = mul i64 %i937, 8
  %v941 = getelementptr inbounds i8, ptr %v928, i64 %v940
  %v942 = load i64, ptr %v941, align 8
  %v943 = lshr i64 %v933, %i937
  %v944 = and i64 %v943, 1
  %v945 = sub i64 0, %v944
  %v946 = and i64 %v942, %v945
  %v947 = xor i64 %c939, %v946
  br label %latch935
latch935:
  %n938 = add nuw i64 %i937, 1
  %v948 = icmp eq i64 %n938, 3
  br i1 %v948, label %leave936, label %loop934
leave936:
  %v949 = mul i64 %i925, 2
  %v950 = lshr i64 %v949, 1
  %v951 = xor i64 %v949, %v950
  br label %loop952
loop952:
  %i955 = phi i64 [ 0, %leave936 ], [ %n956, %latch953 ]
  %c957 = phi i64 [ 0, %leave936 ], [ %v965, %latch953 ]
  %v958 = mul i64 %i955, 8
  %v959 = getelementptr inbounds i8, ptr %v929, i64 %v958
  %v960 = load i64, ptr %v959, align 8
  %v961 = lshr i64 %v951, %i955
  %v962 = and i64 %v961, 1
  %v963 = sub i64 0, %v962
  %v964 = and i64 %v960, %v963
  %v965 = xor i64 %c957, %v964
  br label %latch953
latch953:
  %n956 = add nuw i64 %i955, 1
  %v966 = icmp eq i64 %n956, 3
  br i1 %v966, label %leave954, label %loop952
leave954:
  %v967 = mul i64 %v927, 2
  %v968 = lshr i64 %v967, 1
  %v969 = xor i64 %v967, %v968
  br label %loop970
loop970:
  %i973 = phi i64 [ 0, %leave954 ], [ %n974, %latch971 ]
  %c975 = phi i64 [ 0, %leave954 ], [ %v983, %latch971 ]
  %v976 = mul i64 %i973, 8
  %v977 = getelementptr inbounds i8, ptr %v928, i64 %v976
  %v978 = load i64, ptr %v977, align 8
  %v979 = lshr i64 %v969, %i973
  %v980 = and i64 %v979, 1
  %v981 = sub i64 0, %v980
  %v982 = and i64 %v978, %v981
  %v983 = xor i64 %c975, %v982
  br label %latch971
latch971:
  %n974 = add nuw i64 %i973, 1
  %v984 = icmp eq i64 %n974, 3
  br i1 %v984, label %leave972, label %loop970
leave972:
  %v985 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v986 = getelementptr inbounds i8, ptr %v985, i64 32
  %v987 = load i64, ptr %v986, align 8
  %v988 = getelementptr inbounds i8, ptr %v985, i64 40
  %v989 = load i64, ptr %v988, align 8
  br label %loop990
loop990:
  %i993 = phi i64 [ 0, %leave972 ], [ %n994, %latch991 ]
  %c995 = phi i64 [ %v947, %leave972 ], [ %v1021, %latch991 ]
  %c996 = phi i64 [ %v965, %leave972 ], [ %v1022, %latch991 ]
  %v997 = add i64 %i993, %v930
  %v998 = add i64 %v997, 1
  %v999 = call i64 @llvm.cttz.i64(i64 %v998, i1 true)
  %v1000 = shl i64 %v999, 3
  %v1001 = getelementptr inbounds i8, ptr %v928, i64 %v1000
  %v1002 = load i64, ptr %v1001, align 8
  %v1003 = getelementptr inbounds i8, ptr %v929, i64 %v1000
  %v1004 = load i64, ptr %v1003, align 8
  %v1005 = xor i64 %c995, %v1002
  %v1006 = icmp eq i64 %i993, 1
  %v1007 = select i1 %v1006, i64 %v983, i64 %v1005
  %v1008 = and i64 %v1007, 68719476735
  %v1009 = xor i64 %v1008, %v987
  %v1010 = getelementptr inbounds i8, ptr %tables, i64 8256
  %v1011 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v1012 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1013 = mul i64 %i925, 480
  %v1014 = getelementptr inbounds i8, ptr %v1012, i64 %v1013
  call void @kernel_1_adjoint_fetching_1(ptr %v11, ptr %v458, ptr %v1010, ptr %v1011, ptr %v1014, ptr %v985, i64 %c995, i64 %v1009)
  %v1015 = xor i64 %v1008, %v989
  %v1016 = getelementptr inbounds i8, ptr %tables, i64 8000
  %v1017 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v1018 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1019 = mul i64 %i925, 480
  %v1020 = getelementptr inbounds i8, ptr %v1018, i64 %v1019
  call void @kernel_0_adjoint_fetching_1(ptr %v11, ptr %v458, ptr %v1016, ptr %v1017, ptr %v1020, ptr %v985, i64 %c996, i64 %v1015)
  %v1021 = xor i64 %c995, %v1002
  %v1022 = xor i64 %c996, %v1004
  br label %latch991
latch991:
  %n994 = add nuw i64 %i993, 1
  %v1023 = icmp eq i64 %n994, 2
  br i1 %v1023, label %leave992, label %loop990
leave992:
  br label %head922
leave924:
  call void @wait(ptr %member)
  br i1 %v3, label %then1024, label %leave1025
then1024:
  %v1026 = getelementptr inbounds i8, ptr %workspace, i64 13312
  call void @llvm.memset.p0.i64(ptr align 8 %v1026, i8 0, i64 120, i1 false)
  %v1027 = getelementptr inbounds i8, ptr %workspace, i64 1760
  %v1028 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1029
loop1029:
  %i1032 = phi i64 [ 0, %then1024 ], [ %n1033, %latch1030 ]
  %v1034 = shl i64 %i1032, 3
  %v1035 = getelementptr inbounds i8, ptr %v1028, i64 %v1034
  %v1036 = load double, ptr %v1035, align 8
  %v1037 = getelementptr inbounds i8, ptr %v1027, i64 %v1034
  %v1038 = load double, ptr %v1037, align 8
  %v1039 = fadd double %v1036, %v1038
  %v1040 = getelementptr inbounds i8, ptr %v1028, i64 %v1034
  store double %v1039, ptr %v1040, align 8
  br label %latch1030
latch1030:
  %n1033 = add nuw i64 %i1032, 1
  %v1041 = icmp eq i64 %n1033, 60
  br i1 %v1041, label %leave1031, label %loop1029
leave1031:
  %v1042 = getelementptr inbounds i8, ptr %workspace, i64 2240
  %v1043 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1044
loop1044:
  %i1047 = phi i64 [ 0, %leave1031 ], [ %n1048, %latch1045 ]
  %v1049 = shl i64 %i1047, 3
  %v1050 = getelementptr inbounds i8, ptr %v1043, i64 %v1049
  %v1051 = load double, ptr %v1050, align 8
  %v1052 = getelementptr inbounds i8, ptr %v1042, i64 %v1049
  %v1053 = load double, ptr %v1052, align 8
  %v1054 = fadd double %v1051, %v1053
  %v1055 = getelementptr inbounds i8, ptr %v1043, i64 %v1049
  store double %v1054, ptr %v1055, align 8
  br label %latch1045
latch1045:
  %n1048 = add nuw i64 %i1047, 1
  %v1056 = icmp eq i64 %n1048, 60
  br i1 %v1056, label %leave1046, label %loop1044
leave1046:
  %v1057 = getelementptr inbounds i8, ptr %workspace, i64 2720
  %v1058 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1059
loop1059:
  %i1062 = phi i64 [ 0, %leave1046 ], [ %n1063, %latch1060 ]
  %v1064 = shl i64 %i1062, 3
  %v1065 = getelementptr inbounds i8, ptr %v1058, i64 %v1064
  %v1066 = load double, ptr %v1065, align 8
  %v1067 = getelementptr inbounds i8, ptr %v1057, i64 %v1064
  %v1068 = load double, ptr %v1067, align 8
  %v1069 = fadd double %v1066, %v1068
  %v1070 = getelementptr inbounds i8, ptr %v1058, i64 %v1064
  store double %v1069, ptr %v1070, align 8
  br label %latch1060
latch1060:
  %n1063 = add nuw i64 %i1062, 1
  %v1071 = icmp eq i64 %n1063, 60
  br i1 %v1071, label %leave1061, label %loop1059
leave1061:
  %v1072 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1073 = getelementptr inbounds i8, ptr %workspace, i64 1024
  %v1074 = getelementptr inbounds i8, ptr %workspace, i64 13312
  call void @coefficients_0_gradient(ptr %v1072, ptr %tables, ptr %v1073, ptr %v1074)
  br label %leave1025
leave1025:
  call void @wait(ptr %member)
  ret void
}
