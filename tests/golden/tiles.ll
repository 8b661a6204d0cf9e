; A state of many tiles: each pass runs its stages on one after the other.
; 10048 bytes of tables, 11712 of workspace

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
  call void @wait(ptr %member)
  %v458 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head459
head459:
  %i462 = phi i64 [ %v458, %leave393 ], [ %v464, %leave508 ]
  %v463 = icmp ult i64 %i462, 4
  br i1 %v463, label %some460, label %leave461
some460:
  %v464 = atomicrmw add ptr %v4, i64 1 monotonic
  %v465 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v466 = mul i64 %i462, 2
  %v467 = mul i64 %i462, 2
  %v468 = lshr i64 %v467, 1
  %v469 = xor i64 %v467, %v468
  br label %loop470
loop470:
  %i473 = phi i64 [ 0, %some460 ], [ %n474, %latch471 ]
  %c475 = phi i64 [ 0, %some460 ], [ %v483, %latch471 ]
  %v476 = mul i64 %i473, 8
  %v477 = getelementptr inbounds i8, ptr %v465, i64 %v476
  %v478 = load i64, ptr %v477, align 8
  %v479 = lshr i64 %v469, %i473
  %v480 = and i64 %v479, 1
  %v481 = sub i64 0, %v480
  %v482 = and i64 %v478, %v481
  %v483 = xor i64 %c475, %v482
  br label %latch471
latch471:
  %n474 = add nuw i64 %i473, 1
  %v484 = icmp eq i64 %n474, 3
  br i1 %v484, label %leave472, label %loop470
leave472:
  %v485 = mul i64 %v464, 2
  %v486 = lshr i64 %v485, 1
  %v487 = xor i64 %v485, %v486
  br label %loop488
loop488:
  %i491 = phi i64 [ 0, %leave472 ], [ %n492, %latch489 ]
  %c493 = phi i64 [ 0, %leave472 ], [ %v501, %latch489 ]
  %v494 = mul i64 %i491, 8
  %v495 = getelementptr inbounds i8, ptr %v465, i64 %v494
  %v496 = load i64, ptr %v495, align 8
  %v497 = lshr i64 %v487, %i491
  %v498 = and i64 %v497, 1
  %v499 = sub i64 0, %v498
  %v500 = and i64 %v496, %v499
  %v501 = xor i64 %c493, %v500
  br label %latch489
latch489:
  %n492 = add nuw i64 %i491, 1
  %v502 = icmp eq i64 %n492, 3
  br i1 %v502, label %leave490, label %loop488
leave490:
  %v503 = getelementptr inbounds i8, ptr %tables, i64 9216
  %v504 = getelementptr inbounds i8, ptr %v503, i64 32
  %v505 = load i64, ptr %v504, align 8
  br label %loop506
loop506:
  %i509 = phi i64 [ 0, %leave490 ], [ %n510, %latch507 ]
  %c511 = phi i64 [ %v483, %leave490 ], [ %v524, %latch507 ]
  %v512 = add i64 %i509, %v466
  %v513 = add i64 %v512, 1
  %v514 = call i64 @llvm.cttz.i64(i64 %v513, i1 true)
  %v515 = shl i64 %v514, 3
  %v516 = getelementptr inbounds i8, ptr %v465, i64 %v515
  %v517 = load i64, ptr %v516, align 8
  %v518 = xor i64 %c511, %v517
  %v519 = icmp eq i64 %i509, 1
  %v520 = select i1 %v519, i64 %v501, i64 %v518
  %v521 = and i64 %v520, 68719476735
  %v522 = xor i64 %v521, %v505
  %v523 = getelementptr inbounds i8, ptr %tables, i64 9280
  call void @kernel_3_fetching_2(ptr %v11, ptr %v523, ptr %workspace, ptr %v503, i64 %c511, i64 %v522)
  %v524 = xor i64 %c511, %v517
  br label %latch507
latch507:
  %n510 = add nuw i64 %i509, 1
  %v525 = icmp eq i64 %n510, 2
  br i1 %v525, label %leave508, label %loop506
leave508:
  br label %head459
leave461:
  %v526 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v527 = getelementptr inbounds i8, ptr %workspace, i64 11264
  %v528 = getelementptr inbounds i8, ptr %tables, i64 9344
  call void @wait(ptr %member)
  br i1 %v3, label %then529, label %leave530
then529:
  call void @observables_0_both(ptr %v11, ptr %v526, ptr %v528, ptr %v527, ptr %weights, i64 0)
  br label %leave530
leave530:
  br i1 %v3, label %then531, label %leave532
then531:
  call void @observables_0_total(ptr %v528, ptr %v527, ptr %values, i64 32)
  br label %leave532
leave532:
  call void @wait(ptr %member)
  %v533 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head534
head534:
  %i537 = phi i64 [ %v533, %leave532 ], [ %v539, %leave583 ]
  %v538 = icmp ult i64 %i537, 4
  br i1 %v538, label %some535, label %leave536
some535:
  %v539 = atomicrmw add ptr %v4, i64 1 monotonic
  %v540 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v541 = mul i64 %i537, 2
  %v542 = mul i64 %i537, 2
  %v543 = lshr i64 %v542, 1
  %v544 = xor i64 %v542, %v543
  br label %loop545
loop545:
  %i548 = phi i64 [ 0, %some535 ], [ %n549, %latch546 ]
  %c550 = phi i64 [ 0, %some535 ], [ %v558, %latch546 ]
  %v551 = mul i64 %i548, 8
  %v552 = getelementptr inbounds i8, ptr %v540, i64 %v551
  %v553 = load i64, ptr %v552, align 8
  %v554 = lshr i64 %v544, %i548
  %v555 = and i64 %v554, 1
  %v556 = sub i64 0, %v555
  %v557 = and i64 %v553, %v556
  %v558 = xor i64 %c550, %v557
  br label %latch546
latch546:
  %n549 = add nuw i64 %i548, 1
  %v559 = icmp eq i64 %n549, 3
  br i1 %v559, label %leave547, label %loop545
leave547:
  %v560 = mul i64 %v539, 2
  %v561 = lshr i64 %v560, 1
  %v562 = xor i64 %v560, %v561
  br label %loop563
loop563:
  %i566 = phi i64 [ 0, %leave547 ], [ %n567, %latch564 ]
  %c568 = phi i64 [ 0, %leave547 ], [ %v576, %latch564 ]
  %v569 = mul i64 %i566, 8
  %v570 = getelementptr inbounds i8, ptr %v540, i64 %v569
  %v571 = load i64, ptr %v570, align 8
  %v572 = lshr i64 %v562, %i566
  %v573 = and i64 %v572, 1
  %v574 = sub i64 0, %v573
  %v575 = and i64 %v571, %v574
  %v576 = xor i64 %c568, %v575
  br label %latch564
latch564:
  %n567 = add nuw i64 %i566, 1
  %v577 = icmp eq i64 %n567, 3
  br i1 %v577, label %leave565, label %loop563
leave565:
  %v578 = getelementptr inbounds i8, ptr %tables, i64 9216
  %v579 = getelementptr inbounds i8, ptr %v578, i64 32
  %v580 = load i64, ptr %v579, align 8
  br label %loop581
loop581:
  %i584 = phi i64 [ 0, %leave565 ], [ %n585, %latch582 ]
  %c586 = phi i64 [ %v558, %leave565 ], [ %v603, %latch582 ]
  %v587 = add i64 %i584, %v541
  %v588 = add i64 %v587, 1
  %v589 = call i64 @llvm.cttz.i64(i64 %v588, i1 true)
  %v590 = shl i64 %v589, 3
  %v591 = getelementptr inbounds i8, ptr %v540, i64 %v590
  %v592 = load i64, ptr %v591, align 8
  %v593 = xor i64 %c586, %v592
  %v594 = icmp eq i64 %i584, 1
  %v595 = select i1 %v594, i64 %v576, i64 %v593
  %v596 = and i64 %v595, 68719476735
  %v597 = xor i64 %v596, %v580
  %v598 = getelementptr inbounds i8, ptr %tables, i64 9280
  %v599 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v600 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v601 = mul i64 %i537, 480
  %v602 = getelementptr inbounds i8, ptr %v600, i64 %v601
  call void @kernel_3_adjoint_fetching_2(ptr %v11, ptr %v526, ptr %v598, ptr %v599, ptr %v602, ptr %v578, i64 %c586, i64 %v597)
  %v603 = xor i64 %c586, %v592
  br label %latch582
latch582:
  %n585 = add nuw i64 %i584, 1
  %v604 = icmp eq i64 %n585, 2
  br i1 %v604, label %leave583, label %loop581
leave583:
  br label %head534
leave536:
  call void @wait(ptr %member)
  %v605 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head606
head606:
  %i609 = phi i64 [ %v605, %leave536 ], [ %v611, %leave655 ]
  %v610 = icmp ult i64 %i609, 4
  br i1 %v610, label %some607, label %leave608
some607:
  %v611 = atomicrmw add ptr %v4, i64 1 monotonic
  %v612 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v613 = mul i64 %i609, 2
  %v614 = mul i64 %i609, 2
  %v615 = lshr i64 %v614, 1
  %v616 = xor i64 %v614, %v615
  br label %loop617
loop617:
  %i620 = phi i64 [ 0, %some607 ], [ %n621, %latch618 ]
  %c622 = phi i64 [ 0, %some607 ], [ %v630, %latch618 ]
  %v623 = mul i64 %i620, 8
  %v624 = getelementptr inbounds i8, ptr %v612, i64 %v623
  %v625 = load i64, ptr %v624, align 8
  %v626 = lshr i64 %v616, %i620
  %v627 = and i64 %v626, 1
  %v628 = sub i64 0, %v627
  %v629 = and i64 %v625, %v628
  %v630 = xor i64 %c622, %v629
  br label %latch618
latch618:
  %n621 = add nuw i64 %i620, 1
  %v631 = icmp eq i64 %n621, 3
  br i1 %v631, label %leave619, label %loop617
leave619:
  %v632 = mul i64 %v611, 2
  %v633 = lshr i64 %v632, 1
  %v634 = xor i64 %v632, %v633
  br label %loop635
loop635:
  %i638 = phi i64 [ 0, %leave619 ], [ %n639, %latch636 ]
  %c640 = phi i64 [ 0, %leave619 ], [ %v648, %latch636 ]
  %v641 = mul i64 %i638, 8
  %v642 = getelementptr inbounds i8, ptr %v612, i64 %v641
  %v643 = load i64, ptr %v642, align 8
  %v644 = lshr i64 %v634, %i638
  %v645 = and i64 %v644, 1
  %v646 = sub i64 0, %v645
  %v647 = and i64 %v643, %v646
  %v648 = xor i64 %c640, %v647
  br label %latch636
latch636:
  %n639 = add nuw i64 %i638, 1
  %v649 = icmp eq i64 %n639, 3
  br i1 %v649, label %leave637, label %loop635
leave637:
  %v650 = getelementptr inbounds i8, ptr %tables, i64 9088
  %v651 = getelementptr inbounds i8, ptr %v650, i64 32
  %v652 = load i64, ptr %v651, align 8
  br label %loop653
loop653:
  %i656 = phi i64 [ 0, %leave637 ], [ %n657, %latch654 ]
  %c658 = phi i64 [ %v630, %leave637 ], [ %v675, %latch654 ]
  %v659 = add i64 %i656, %v613
  %v660 = add i64 %v659, 1
  %v661 = call i64 @llvm.cttz.i64(i64 %v660, i1 true)
  %v662 = shl i64 %v661, 3
  %v663 = getelementptr inbounds i8, ptr %v612, i64 %v662
  %v664 = load i64, ptr %v663, align 8
  %v665 = xor i64 %c658, %v664
  %v666 = icmp eq i64 %i656, 1
  %v667 = select i1 %v666, i64 %v648, i64 %v665
  %v668 = and i64 %v667, 68719476735
  %v669 = xor i64 %v668, %v652
  %v670 = getelementptr inbounds i8, ptr %tables, i64 9152
  %v671 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v672 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v673 = mul i64 %i609, 480
  %v674 = getelementptr inbounds i8, ptr %v672, i64 %v673
  call void @kernel_3_adjoint_fetching_2(ptr %v11, ptr %v526, ptr %v670, ptr %v671, ptr %v674, ptr %v650, i64 %c658, i64 %v669)
  %v675 = xor i64 %c658, %v664
  br label %latch654
latch654:
  %n657 = add nuw i64 %i656, 1
  %v676 = icmp eq i64 %n657, 2
  br i1 %v676, label %leave655, label %loop653
leave655:
  br label %head606
leave608:
  call void @wait(ptr %member)
  %v677 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head678
head678:
  %i681 = phi i64 [ %v677, %leave608 ], [ %v683, %leave727 ]
  %v682 = icmp ult i64 %i681, 4
  br i1 %v682, label %some679, label %leave680
some679:
  %v683 = atomicrmw add ptr %v4, i64 1 monotonic
  %v684 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v685 = mul i64 %i681, 2
  %v686 = mul i64 %i681, 2
  %v687 = lshr i64 %v686, 1
  %v688 = xor i64 %v686, %v687
  br label %loop689
loop689:
  %i692 = phi i64 [ 0, %some679 ], [ %n693, %latch690 ]
  %c694 = phi i64 [ 0, %some679 ], [ %v702, %latch690 ]
  %v695 = mul i64 %i692, 8
  %v696 = getelementptr inbounds i8, ptr %v684, i64 %v695
  %v697 = load i64, ptr %v696, align 8
  %v698 = lshr i64 %v688, %i692
  %v699 = and i64 %v698, 1
  %v700 = sub i64 0, %v699
  %v701 = and i64 %v697, %v700
  %v702 = xor i64 %c694, %v701
  br label %latch690
latch690:
  %n693 = add nuw i64 %i692, 1
  %v703 = icmp eq i64 %n693, 3
  br i1 %v703, label %leave691, label %loop689
leave691:
  %v704 = mul i64 %v683, 2
  %v705 = lshr i64 %v704, 1
  %v706 = xor i64 %v704, %v705
  br label %loop707
loop707:
  %i710 = phi i64 [ 0, %leave691 ], [ %n711, %latch708 ]
  %c712 = phi i64 [ 0, %leave691 ], [ %v720, %latch708 ]
  %v713 = mul i64 %i710, 8
  %v714 = getelementptr inbounds i8, ptr %v684, i64 %v713
  %v715 = load i64, ptr %v714, align 8
  %v716 = lshr i64 %v706, %i710
  %v717 = and i64 %v716, 1
  %v718 = sub i64 0, %v717
  %v719 = and i64 %v715, %v718
  %v720 = xor i64 %c712, %v719
  br label %latch708
latch708:
  %n711 = add nuw i64 %i710, 1
  %v721 = icmp eq i64 %n711, 3
  br i1 %v721, label %leave709, label %loop707
leave709:
  %v722 = getelementptr inbounds i8, ptr %tables, i64 8960
  %v723 = getelementptr inbounds i8, ptr %v722, i64 32
  %v724 = load i64, ptr %v723, align 8
  br label %loop725
loop725:
  %i728 = phi i64 [ 0, %leave709 ], [ %n729, %latch726 ]
  %c730 = phi i64 [ %v702, %leave709 ], [ %v747, %latch726 ]
  %v731 = add i64 %i728, %v685
  %v732 = add i64 %v731, 1
  %v733 = call i64 @llvm.cttz.i64(i64 %v732, i1 true)
  %v734 = shl i64 %v733, 3
  %v735 = getelementptr inbounds i8, ptr %v684, i64 %v734
  %v736 = load i64, ptr %v735, align 8
  %v737 = xor i64 %c730, %v736
  %v738 = icmp eq i64 %i728, 1
  %v739 = select i1 %v738, i64 %v720, i64 %v737
  %v740 = and i64 %v739, 68719476735
  %v741 = xor i64 %v740, %v724
  %v742 = getelementptr inbounds i8, ptr %tables, i64 9024
  %v743 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v744 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v745 = mul i64 %i681, 480
  %v746 = getelementptr inbounds i8, ptr %v744, i64 %v745
  call void @kernel_3_adjoint_fetching_2(ptr %v11, ptr %v526, ptr %v742, ptr %v743, ptr %v746, ptr %v722, i64 %c730, i64 %v741)
  %v747 = xor i64 %c730, %v736
  br label %latch726
latch726:
  %n729 = add nuw i64 %i728, 1
  %v748 = icmp eq i64 %n729, 2
  br i1 %v748, label %leave727, label %loop725
leave727:
  br label %head678
leave680:
  call void @wait(ptr %member)
  %v749 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head750
head750:
  %i753 = phi i64 [ %v749, %leave680 ], [ %v755, %leave799 ]
  %v754 = icmp ult i64 %i753, 4
  br i1 %v754, label %some751, label %leave752
some751:
  %v755 = atomicrmw add ptr %v4, i64 1 monotonic
  %v756 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v757 = mul i64 %i753, 2
  %v758 = mul i64 %i753, 2
  %v759 = lshr i64 %v758, 1
  %v760 = xor i64 %v758, %v759
  br label %loop761
loop761:
  %i764 = phi i64 [ 0, %some751 ], [ %n765, %latch762 ]
  %c766 = phi i64 [ 0, %some751 ], [ %v774, %latch762 ]
  %v767 = mul i64 %i764, 8
  %v768 = getelementptr inbounds i8, ptr %v756, i64 %v767
  %v769 = load i64, ptr %v768, align 8
  %v770 = lshr i64 %v760, %i764
  %v771 = and i64 %v770, 1
  %v772 = sub i64 0, %v771
  %v773 = and i64 %v769, %v772
  %v774 = xor i64 %c766, %v773
  br label %latch762
latch762:
  %n765 = add nuw i64 %i764, 1
  %v775 = icmp eq i64 %n765, 3
  br i1 %v775, label %leave763, label %loop761
leave763:
  %v776 = mul i64 %v755, 2
  %v777 = lshr i64 %v776, 1
  %v778 = xor i64 %v776, %v777
  br label %loop779
loop779:
  %i782 = phi i64 [ 0, %leave763 ], [ %n783, %latch780 ]
  %c784 = phi i64 [ 0, %leave763 ], [ %v792, %latch780 ]
  %v785 = mul i64 %i782, 8
  %v786 = getelementptr inbounds i8, ptr %v756, i64 %v785
  %v787 = load i64, ptr %v786, align 8
  %v788 = lshr i64 %v778, %i782
  %v789 = and i64 %v788, 1
  %v790 = sub i64 0, %v789
  %v791 = and i64 %v787, %v790
  %v792 = xor i64 %c784, %v791
  br label %latch780
latch780:
  %n783 = add nuw i64 %i782, 1
  %v793 = icmp eq i64 %n783, 3
  br i1 %v793, label %leave781, label %loop779
leave781:
  %v794 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v795 = getelementptr inbounds i8, ptr %v794, i64 32
  %v796 = load i64, ptr %v795, align 8
  br label %loop797
loop797:
  %i800 = phi i64 [ 0, %leave781 ], [ %n801, %latch798 ]
  %c802 = phi i64 [ %v774, %leave781 ], [ %v819, %latch798 ]
  %v803 = add i64 %i800, %v757
  %v804 = add i64 %v803, 1
  %v805 = call i64 @llvm.cttz.i64(i64 %v804, i1 true)
  %v806 = shl i64 %v805, 3
  %v807 = getelementptr inbounds i8, ptr %v756, i64 %v806
  %v808 = load i64, ptr %v807, align 8
  %v809 = xor i64 %c802, %v808
  %v810 = icmp eq i64 %i800, 1
  %v811 = select i1 %v810, i64 %v792, i64 %v809
  %v812 = and i64 %v811, 68719476735
  %v813 = xor i64 %v812, %v796
  %v814 = getelementptr inbounds i8, ptr %tables, i64 8896
  %v815 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v816 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v817 = mul i64 %i753, 480
  %v818 = getelementptr inbounds i8, ptr %v816, i64 %v817
  call void @kernel_2_adjoint_fetching_2(ptr %v11, ptr %v526, ptr %v814, ptr %v815, ptr %v818, ptr %v794, i64 %c802, i64 %v813)
  %v819 = xor i64 %c802, %v808
  br label %latch798
latch798:
  %n801 = add nuw i64 %i800, 1
  %v820 = icmp eq i64 %n801, 2
  br i1 %v820, label %leave799, label %loop797
leave799:
  br label %head750
leave752:
  call void @wait(ptr %member)
  %v821 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head822
head822:
  %i825 = phi i64 [ %v821, %leave752 ], [ %v827, %leave871 ]
  %v826 = icmp ult i64 %i825, 4
  br i1 %v826, label %some823, label %leave824
some823:
  %v827 = atomicrmw add ptr %v4, i64 1 monotonic
  %v828 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v829 = mul i64 %i825, 2
  %v830 = mul i64 %i825, 2
  %v831 = lshr i64 %v830, 1
  %v832 = xor i64 %v830, %v831
  br label %loop833
loop833:
  %i836 = phi i64 [ 0, %some823 ], [ %n837, %latch834 ]
  %c838 = phi i64 [ 0, %some823 ], [ %v846, %latch834 ]
  %v839 = mul i64 %i836, 8
  %v840 = getelementptr inbounds i8, ptr %v828, i64 %v839
  %v841 = load i64, ptr %v840, align 8
  %v842 = lshr i64 %v832, %i836
  %v843 = and i64 %v842, 1
  %v844 = sub i64 0, %v843
  %v845 = and i64 %v841, %v844
  %v846 = xor i64 %c838, %v845
  br label %latch834
latch834:
  %n837 = add nuw i64 %i836, 1
  %v847 = icmp eq i64 %n837, 3
  br i1 %v847, label %leave835, label %loop833
leave835:
  %v848 = mul i64 %v827, 2
  %v849 = lshr i64 %v848, 1
  %v850 = xor i64 %v848, %v849
  br label %loop851
loop851:
  %i854 = phi i64 [ 0, %leave835 ], [ %n855, %latch852 ]
  %c856 = phi i64 [ 0, %leave835 ], [ %v864, %latch852 ]
  %v857 = mul i64 %i854, 8
  %v858 = getelementptr inbounds i8, ptr %v828, i64 %v857
  %v859 = load i64, ptr %v858, align 8
  %v860 = lshr i64 %v850, %i854
  %v861 = and i64 %v860, 1
  %v862 = sub i64 0, %v861
  %v863 = and i64 %v859, %v862
  %v864 = xor i64 %c856, %v863
  br label %latch852
latch852:
  %n855 = add nuw i64 %i854, 1
  %v865 = icmp eq i64 %n855, 3
  br i1 %v865, label %leave853, label %loop851
leave853:
  %v866 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v867 = getelementptr inbounds i8, ptr %v866, i64 32
  %v868 = load i64, ptr %v867, align 8
  br label %loop869
loop869:
  %i872 = phi i64 [ 0, %leave853 ], [ %n873, %latch870 ]
  %c874 = phi i64 [ %v846, %leave853 ], [ %v891, %latch870 ]
  %v875 = add i64 %i872, %v829
  %v876 = add i64 %v875, 1
  %v877 = call i64 @llvm.cttz.i64(i64 %v876, i1 true)
  %v878 = shl i64 %v877, 3
  %v879 = getelementptr inbounds i8, ptr %v828, i64 %v878
  %v880 = load i64, ptr %v879, align 8
  %v881 = xor i64 %c874, %v880
  %v882 = icmp eq i64 %i872, 1
  %v883 = select i1 %v882, i64 %v864, i64 %v881
  %v884 = and i64 %v883, 68719476735
  %v885 = xor i64 %v884, %v868
  %v886 = getelementptr inbounds i8, ptr %tables, i64 8704
  %v887 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v888 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v889 = mul i64 %i825, 480
  %v890 = getelementptr inbounds i8, ptr %v888, i64 %v889
  call void @kernel_2_adjoint_fetching_2(ptr %v11, ptr %v526, ptr %v886, ptr %v887, ptr %v890, ptr %v866, i64 %c874, i64 %v885)
  %v891 = xor i64 %c874, %v880
  br label %latch870
latch870:
  %n873 = add nuw i64 %i872, 1
  %v892 = icmp eq i64 %n873, 2
  br i1 %v892, label %leave871, label %loop869
leave871:
  br label %head822
leave824:
  call void @wait(ptr %member)
  %v893 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head894
head894:
  %i897 = phi i64 [ %v893, %leave824 ], [ %v899, %leave943 ]
  %v898 = icmp ult i64 %i897, 4
  br i1 %v898, label %some895, label %leave896
some895:
  %v899 = atomicrmw add ptr %v4, i64 1 monotonic
  %v900 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v901 = mul i64 %i897, 2
  %v902 = mul i64 %i897, 2
  %v903 = lshr i64 %v902, 1
  %v904 = xor i64 %v902, %v903
  br label %loop905
loop905:
  %i908 = phi i64 [ 0, %some895 ], [ %n909, %latch906 ]
  %c910 = phi i64 [ 0, %some895 ], [ %v918, %latch906 ]
  %v911 = mul i64 %i908, 8
  %v912 = getelementptr inbounds i8, ptr %v900, i64 %v911
  %v913 = load i64, ptr %v912, align 8
  %v914 = lshr i64 %v904, %i908
  %v915 = and i64 %v914, 1
  %v916 = sub i64 0, %v915
  %v917 = and i64 %v913, %v916
  %v918 = xor i64 %c910, %v917
  br label %latch906
latch906:
  %n909 = add nuw i64 %i908, 1
  %v919 = icmp eq i64 %n909, 3
  br i1 %v919, label %leave907, label %loop905
leave907:
  %v920 = mul i64 %v899, 2
  %v921 = lshr i64 %v920, 1
  %v922 = xor i64 %v920, %v921
  br label %loop923
loop923:
  %i926 = phi i64 [ 0, %leave907 ], [ %n927, %latch924 ]
  %c928 = phi i64 [ 0, %leave907 ], [ %v936, %latch924 ]
  %v929 = mul i64 %i926, 8
  %v930 = getelementptr inbounds i8, ptr %v900, i64 %v929
  %v931 = load i64, ptr %v930, align 8
  %v932 = lshr i64 %v922, %i926
  %v933 = and i64 %v932, 1
  %v934 = sub i64 0, %v933
  %v935 = and i64 %v931, %v934
  %v936 = xor i64 %c928, %v935
  br label %latch924
latch924:
  %n927 = add nuw i64 %i926, 1
  %v937 = icmp eq i64 %n927, 3
  br i1 %v937, label %leave925, label %loop923
leave925:
  %v938 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v939 = getelementptr inbounds i8, ptr %v938, i64 32
  %v940 = load i64, ptr %v939, align 8
  br label %loop941
loop941:
  %i944 = phi i64 [ 0, %leave925 ], [ %n945, %latch942 ]
  %c946 = phi i64 [ %v918, %leave925 ], [ %v963, %latch942 ]
  %v947 = add i64 %i944, %v901
  %v948 = add i64 %v947, 1
  %v949 = call i64 @llvm.cttz.i64(i64 %v948, i1 true)
  %v950 = shl i64 %v949, 3
  %v951 = getelementptr inbounds i8, ptr %v900, i64 %v950
  %v952 = load i64, ptr %v951, align 8
  %v953 = xor i64 %c946, %v952
  %v954 = icmp eq i64 %i944, 1
  %v955 = select i1 %v954, i64 %v936, i64 %v953
  %v956 = and i64 %v955, 68719476735
  %v957 = xor i64 %v956, %v940
  %v958 = getelementptr inbounds i8, ptr %tables, i64 8512
  %v959 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v960 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v961 = mul i64 %i897, 480
  %v962 = getelementptr inbounds i8, ptr %v960, i64 %v961
  call void @kernel_2_adjoint_fetching_2(ptr %v11, ptr %v526, ptr %v958, ptr %v959, ptr %v962, ptr %v938, i64 %c946, i64 %v957)
  %v963 = xor i64 %c946, %v952
  br label %latch942
latch942:
  %n945 = add nuw i64 %i944, 1
  %v964 = icmp eq i64 %n945, 2
  br i1 %v964, label %leave943, label %loop941
leave943:
  br label %head894
leave896:
  call void @wait(ptr %member)
  %v965 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head966
head966:
  %i969 = phi i64 [ %v965, %leave896 ], [ %v971, %leave1036 ]
  %v970 = icmp ult i64 %i969, 4
  br i1 %v970, label %some967, label %leave968
some967:
  %v971 = atomicrmw add ptr %v4, i64 1 monotonic
  %v972 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v973 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v974 = mul i64 %i969, 2
  %v975 = mul i64 %i969, 2
  %v976 = lshr i64 %v975, 1
  %v977 = xor i64 %v975, %v976
  br label %loop978
loop978:
  %i981 = phi i64 [ 0, %some967 ], [ %n982, %latch979 ]
  %c983 = phi i64 [ 0, %some967 ], [ %v991, %latch979 ]
  %v984 = mul i64 %i981, 8
  %v985 = getelementptr inbounds i8, ptr %v972, i64 %v984
  %v986 = load i64, ptr %v985, align 8
  %v987 = lshr i64 %v977, %i981
  %v988 = and i64 %v987, 1
  %v989 = sub i64 0, %v988
  %v990 = and i64 %v986, %v989
  %v991 = xor i64 %c983, %v990
  br label %latch979
latch979:
  %n982 = add nuw i64 %i981, 1
  %v992 = icmp eq i64 %n982, 3
  br i1 %v992, label %leave980, label %loop978
leave980:
  %v993 = mul i64 %i969, 2
  %v994 = lshr i64 %v993, 1
  %v995 = xor i64 %v993, %v994
  br label %loop996
loop996:
  %i999 = phi i64 [ 0, %leave980 ], [ %n1000, %latch997 ]
  %c1001 = phi i64 [ 0, %leave980 ], [ %v1009, %latch997 ]
  %v1002 = mul i64 %i999, 8
  %v1003 = getelementptr inbounds i8, ptr %v973, i64 %v1002
  %v1004 = load i64, ptr %v1003, align 8
  %v1005 = lshr i64 %v995, %i999
  %v1006 = and i64 %v1005, 1
  %v1007 = sub i64 0, %v1006
  %v1008 = and i64 %v1004, %v1007
  %v1009 = xor i64 %c1001, %v1008
  br label %latch997
latch997:
  %n1000 = add nuw i64 %i999, 1
  %v1010 = icmp eq i64 %n1000, 3
  br i1 %v1010, label %leave998, label %loop996
leave998:
  %v1011 = mul i64 %v971, 2
  %v1012 = lshr i64 %v1011, 1
  %v1013 = xor i64 %v1011, %v1012
  br label %loop1014
loop1014:
  %i1017 = phi i64 [ 0, %leave998 ], [ %n1018, %latch1015 ]
  %c1019 = phi i64 [ 0, %leave998 ], [ %v1027, %latch1015 ]
  %v1020 = mul i64 %i1017, 8
  %v1021 = getelementptr inbounds i8, ptr %v972, i64 %v1020
  %v1022 = load i64, ptr %v1021, align 8
  %v1023 = lshr i64 %v1013, %i1017
  %v1024 = and i64 %v1023, 1
  %v1025 = sub i64 0, %v1024
  %v1026 = and i64 %v1022, %v1025
  %v1027 = xor i64 %c1019, %v1026
  br label %latch1015
latch1015:
  %n1018 = add nuw i64 %i1017, 1
  %v1028 = icmp eq i64 %n1018, 3
  br i1 %v1028, label %leave1016, label %loop1014
leave1016:
  %v1029 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v1030 = getelementptr inbounds i8, ptr %v1029, i64 32
  %v1031 = load i64, ptr %v1030, align 8
  %v1032 = getelementptr inbounds i8, ptr %v1029, i64 40
  %v1033 = load i64, ptr %v1032, align 8
  br label %loop1034
loop1034:
  %i1037 = phi i64 [ 0, %leave1016 ], [ %n1038, %latch1035 ]
  %c1039 = phi i64 [ %v991, %leave1016 ], [ %v1065, %latch1035 ]
  %c1040 = phi i64 [ %v1009, %leave1016 ], [ %v1066, %latch1035 ]
  %v1041 = add i64 %i1037, %v974
  %v1042 = add i64 %v1041, 1
  %v1043 = call i64 @llvm.cttz.i64(i64 %v1042, i1 true)
  %v1044 = shl i64 %v1043, 3
  %v1045 = getelementptr inbounds i8, ptr %v972, i64 %v1044
  %v1046 = load i64, ptr %v1045, align 8
  %v1047 = getelementptr inbounds i8, ptr %v973, i64 %v1044
  %v1048 = load i64, ptr %v1047, align 8
  %v1049 = xor i64 %c1039, %v1046
  %v1050 = icmp eq i64 %i1037, 1
  %v1051 = select i1 %v1050, i64 %v1027, i64 %v1049
  %v1052 = and i64 %v1051, 68719476735
  %v1053 = xor i64 %v1052, %v1031
  %v1054 = getelementptr inbounds i8, ptr %tables, i64 8256
  %v1055 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v1056 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1057 = mul i64 %i969, 480
  %v1058 = getelementptr inbounds i8, ptr %v1056, i64 %v1057
  call void @kernel_1_adjoint_fetching_1(ptr %v11, ptr %v526, ptr %v1054, ptr %v1055, ptr %v1058, ptr %v1029, i64 %c1039, i64 %v1053)
  %v1059 = xor i64 %v1052, %v1033
  %v1060 = getelementptr inbounds i8, ptr %tables, i64 8000
  %v1061 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v1062 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1063 = mul i64 %i969, 480
  %v1064 = getelementptr inbounds i8, ptr %v1062, i64 %v1063
  call void @kernel_0_adjoint_fetching_1(ptr %v11, ptr %v526, ptr %v1060, ptr %v1061, ptr %v1064, ptr %v1029, i64 %c1040, i64 %v1059)
  %v1065 = xor i64 %c1039, %v1046
  %v1066 = xor i64 %c1040, %v1048
  br label %latch1035
latch1035:
  %n1038 = add nuw i64 %i1037, 1
  %v1067 = icmp eq i64 %n1038, 2
  br i1 %v1067, label %leave1036, label %loop1034
leave1036:
  br label %head966
leave968:
  call void @wait(ptr %member)
  br i1 %v3, label %then1068, label %leave1069
then1068:
  %v1070 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @llvm.memset.p0.i64(ptr align 8 %v1070, i8 0, i64 120, i1 false)
  %v1071 = getelementptr inbounds i8, ptr %workspace, i64 1760
  %v1072 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1073
loop1073:
  %i1076 = phi i64 [ 0, %then1068 ], [ %n1077, %latch1074 ]
  %v1078 = shl i64 %i1076, 3
  %v1079 = getelementptr inbounds i8, ptr %v1072, i64 %v1078
  %v1080 = load double, ptr %v1079, align 8
  %v1081 = getelementptr inbounds i8, ptr %v1071, i64 %v1078
  %v1082 = load double, ptr %v1081, align 8
  %v1083 = fadd double %v1080, %v1082
  %v1084 = getelementptr inbounds i8, ptr %v1072, i64 %v1078
  store double %v1083, ptr %v1084, align 8
  br label %latch1074
latch1074:
  %n1077 = add nuw i64 %i1076, 1
  %v1085 = icmp eq i64 %n1077, 60
  br i1 %v1085, label %leave1075, label %loop1073
leave1075:
  %v1086 = getelementptr inbounds i8, ptr %workspace, i64 2240
  %v1087 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1088
loop1088:
  %i1091 = phi i64 [ 0, %leave1075 ], [ %n1092, %latch1089 ]
  %v1093 = shl i64 %i1091, 3
  %v1094 = getelementptr inbounds i8, ptr %v1087, i64 %v1093
  %v1095 = load double, ptr %v1094, align 8
  %v1096 = getelementptr inbounds i8, ptr %v1086, i64 %v1093
  %v1097 = load double, ptr %v1096, align 8
  %v1098 = fadd double %v1095, %v1097
  %v1099 = getelementptr inbounds i8, ptr %v1087, i64 %v1093
  store double %v1098, ptr %v1099, align 8
  br label %latch1089
latch1089:
  %n1092 = add nuw i64 %i1091, 1
  %v1100 = icmp eq i64 %n1092, 60
  br i1 %v1100, label %leave1090, label %loop1088
leave1090:
  %v1101 = getelementptr inbounds i8, ptr %workspace, i64 2720
  %v1102 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1103
loop1103:
  %i1106 = phi i64 [ 0, %leave1090 ], [ %n1107, %latch1104 ]
  %v1108 = shl i64 %i1106, 3
  %v1109 = getelementptr inbounds i8, ptr %v1102, i64 %v1108
  %v1110 = load double, ptr %v1109, align 8
  %v1111 = getelementptr inbounds i8, ptr %v1101, i64 %v1108
  %v1112 = load double, ptr %v1111, align 8
  %v1113 = fadd double %v1110, %v1112
  %v1114 = getelementptr inbounds i8, ptr %v1102, i64 %v1108
  store double %v1113, ptr %v1114, align 8
  br label %latch1104
latch1104:
  %n1107 = add nuw i64 %i1106, 1
  %v1115 = icmp eq i64 %n1107, 60
  br i1 %v1115, label %leave1105, label %loop1103
leave1105:
  %v1116 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1117 = getelementptr inbounds i8, ptr %workspace, i64 1024
  %v1118 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @coefficients_0_gradient(ptr %v1116, ptr %tables, ptr %v1117, ptr %v1118)
  br label %leave1069
leave1069:
  call void @wait(ptr %member)
  ret void
}
