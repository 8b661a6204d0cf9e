; A state of many tiles: each pass runs its stages on one after the other.
; 9600 bytes of tables, 11712 of workspace

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
  %i25 = phi i64 [ %v21, %leave20 ], [ %v27, %leave87 ]
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
  %v77 = getelementptr inbounds i8, ptr %v29, i64 %v76
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
  br label %loop85
loop85:
  %i88 = phi i64 [ 0, %leave72 ], [ %n89, %latch86 ]
  %c90 = phi i64 [ %v47, %leave72 ], [ %v105, %latch86 ]
  %c91 = phi i64 [ %v65, %leave72 ], [ %v106, %latch86 ]
  %v92 = add i64 %i88, %v30
  %v93 = add i64 %v92, 1
  %v94 = call i64 @llvm.cttz.i64(i64 %v93, i1 true)
  %v95 = shl i64 %v94, 3
  %v96 = getelementptr inbounds i8, ptr %v28, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr inbounds i8, ptr %v29, i64 %v95
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %i88, 1
  %v101 = xor i64 %v83, %c91
  %v102 = select i1 %v100, i64 %v101, i64 %v99
  %v103 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_0(ptr %v9, ptr %v103, ptr %workspace, i64 %c90, i64 0)
  %v104 = getelementptr inbounds i8, ptr %tables, i64 8192
  call void @kernel_1(ptr %v9, ptr %v104, ptr %workspace, i64 %c91, i64 %v102)
  %v105 = xor i64 %c90, %v97
  %v106 = xor i64 %c91, %v99
  br label %latch86
latch86:
  %n89 = add nuw i64 %i88, 1
  %v107 = icmp eq i64 %n89, 2
  br i1 %v107, label %leave87, label %loop85
leave87:
  br label %head22
leave24:
  call void @wait(ptr %member)
  %v108 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head109
head109:
  %i112 = phi i64 [ %v108, %leave24 ], [ %v114, %leave155 ]
  %v113 = icmp ult i64 %i112, 4
  br i1 %v113, label %some110, label %leave111
some110:
  %v114 = atomicrmw add ptr %v4, i64 1 monotonic
  %v115 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v116 = mul i64 %i112, 2
  %v117 = mul i64 %i112, 2
  %v118 = lshr i64 %v117, 1
  %v119 = xor i64 %v117, %v118
  br label %loop120
loop120:
  %i123 = phi i64 [ 0, %some110 ], [ %n124, %latch121 ]
  %c125 = phi i64 [ 0, %some110 ], [ %v133, %latch121 ]
  %v126 = mul i64 %i123, 8
  %v127 = getelementptr inbounds i8, ptr %v115, i64 %v126
  %v128 = load i64, ptr %v127, align 8
  %v129 = lshr i64 %v119, %i123
  %v130 = and i64 %v129, 1
  %v131 = sub i64 0, %v130
  %v132 = and i64 %v128, %v131
  %v133 = xor i64 %c125, %v132
  br label %latch121
latch121:
  %n124 = add nuw i64 %i123, 1
  %v134 = icmp eq i64 %n124, 3
  br i1 %v134, label %leave122, label %loop120
leave122:
  %v135 = mul i64 %v114, 2
  %v136 = lshr i64 %v135, 1
  %v137 = xor i64 %v135, %v136
  br label %loop138
loop138:
  %i141 = phi i64 [ 0, %leave122 ], [ %n142, %latch139 ]
  %c143 = phi i64 [ 0, %leave122 ], [ %v151, %latch139 ]
  %v144 = mul i64 %i141, 8
  %v145 = getelementptr inbounds i8, ptr %v115, i64 %v144
  %v146 = load i64, ptr %v145, align 8
  %v147 = lshr i64 %v137, %i141
  %v148 = and i64 %v147, 1
  %v149 = sub i64 0, %v148
  %v150 = and i64 %v146, %v149
  %v151 = xor i64 %c143, %v150
  br label %latch139
latch139:
  %n142 = add nuw i64 %i141, 1
  %v152 = icmp eq i64 %n142, 3
  br i1 %v152, label %leave140, label %loop138
leave140:
  br label %loop153
loop153:
  %i156 = phi i64 [ 0, %leave140 ], [ %n157, %latch154 ]
  %c158 = phi i64 [ %v133, %leave140 ], [ %v169, %latch154 ]
  %v159 = add i64 %i156, %v116
  %v160 = add i64 %v159, 1
  %v161 = call i64 @llvm.cttz.i64(i64 %v160, i1 true)
  %v162 = shl i64 %v161, 3
  %v163 = getelementptr inbounds i8, ptr %v115, i64 %v162
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %i156, 1
  %v166 = xor i64 %v151, %c158
  %v167 = select i1 %v165, i64 %v166, i64 %v164
  %v168 = getelementptr inbounds i8, ptr %tables, i64 8384
  call void @kernel_2(ptr %v9, ptr %v168, ptr %workspace, i64 %c158, i64 %v167)
  %v169 = xor i64 %c158, %v164
  br label %latch154
latch154:
  %n157 = add nuw i64 %i156, 1
  %v170 = icmp eq i64 %n157, 2
  br i1 %v170, label %leave155, label %loop153
leave155:
  br label %head109
leave111:
  call void @wait(ptr %member)
  %v171 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head172
head172:
  %i175 = phi i64 [ %v171, %leave111 ], [ %v177, %leave218 ]
  %v176 = icmp ult i64 %i175, 4
  br i1 %v176, label %some173, label %leave174
some173:
  %v177 = atomicrmw add ptr %v4, i64 1 monotonic
  %v178 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v179 = mul i64 %i175, 2
  %v180 = mul i64 %i175, 2
  %v181 = lshr i64 %v180, 1
  %v182 = xor i64 %v180, %v181
  br label %loop183
loop183:
  %i186 = phi i64 [ 0, %some173 ], [ %n187, %latch184 ]
  %c188 = phi i64 [ 0, %some173 ], [ %v196, %latch184 ]
  %v189 = mul i64 %i186, 8
  %v190 = getelementptr inbounds i8, ptr %v178, i64 %v189
  %v191 = load i64, ptr %v190, align 8
  %v192 = lshr i64 %v182, %i186
  %v193 = and i64 %v192, 1
  %v194 = sub i64 0, %v193
  %v195 = and i64 %v191, %v194
  %v196 = xor i64 %c188, %v195
  br label %latch184
latch184:
  %n187 = add nuw i64 %i186, 1
  %v197 = icmp eq i64 %n187, 3
  br i1 %v197, label %leave185, label %loop183
leave185:
  %v198 = mul i64 %v177, 2
  %v199 = lshr i64 %v198, 1
  %v200 = xor i64 %v198, %v199
  br label %loop201
loop201:
  %i204 = phi i64 [ 0, %leave185 ], [ %n205, %latch202 ]
  %c206 = phi i64 [ 0, %leave185 ], [ %v214, %latch202 ]
  %v207 = mul i64 %i204, 8
  %v208 = getelementptr inbounds i8, ptr %v178, i64 %v207
  %v209 = load i64, ptr %v208, align 8
  %v210 = lshr i64 %v200, %i204
  %v211 = and i64 %v210, 1
  %v212 = sub i64 0, %v211
  %v213 = and i64 %v209, %v212
  %v214 = xor i64 %c206, %v213
  br label %latch202
latch202:
  %n205 = add nuw i64 %i204, 1
  %v215 = icmp eq i64 %n205, 3
  br i1 %v215, label %leave203, label %loop201
leave203:
  br label %loop216
loop216:
  %i219 = phi i64 [ 0, %leave203 ], [ %n220, %latch217 ]
  %c221 = phi i64 [ %v196, %leave203 ], [ %v232, %latch217 ]
  %v222 = add i64 %i219, %v179
  %v223 = add i64 %v222, 1
  %v224 = call i64 @llvm.cttz.i64(i64 %v223, i1 true)
  %v225 = shl i64 %v224, 3
  %v226 = getelementptr inbounds i8, ptr %v178, i64 %v225
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp eq i64 %i219, 1
  %v229 = xor i64 %v214, %c221
  %v230 = select i1 %v228, i64 %v229, i64 %v227
  %v231 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2(ptr %v9, ptr %v231, ptr %workspace, i64 %c221, i64 %v230)
  %v232 = xor i64 %c221, %v227
  br label %latch217
latch217:
  %n220 = add nuw i64 %i219, 1
  %v233 = icmp eq i64 %n220, 2
  br i1 %v233, label %leave218, label %loop216
leave218:
  br label %head172
leave174:
  call void @wait(ptr %member)
  %v234 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head235
head235:
  %i238 = phi i64 [ %v234, %leave174 ], [ %v240, %leave281 ]
  %v239 = icmp ult i64 %i238, 4
  br i1 %v239, label %some236, label %leave237
some236:
  %v240 = atomicrmw add ptr %v4, i64 1 monotonic
  %v241 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v242 = mul i64 %i238, 2
  %v243 = mul i64 %i238, 2
  %v244 = lshr i64 %v243, 1
  %v245 = xor i64 %v243, %v244
  br label %loop246
loop246:
  %i249 = phi i64 [ 0, %some236 ], [ %n250, %latch247 ]
  %c251 = phi i64 [ 0, %some236 ], [ %v259, %latch247 ]
  %v252 = mul i64 %i249, 8
  %v253 = getelementptr inbounds i8, ptr %v241, i64 %v252
  %v254 = load i64, ptr %v253, align 8
  %v255 = lshr i64 %v245, %i249
  %v256 = and i64 %v255, 1
  %v257 = sub i64 0, %v256
  %v258 = and i64 %v254, %v257
  %v259 = xor i64 %c251, %v258
  br label %latch247
latch247:
  %n250 = add nuw i64 %i249, 1
  %v260 = icmp eq i64 %n250, 3
  br i1 %v260, label %leave248, label %loop246
leave248:
  %v261 = mul i64 %v240, 2
  %v262 = lshr i64 %v261, 1
  %v263 = xor i64 %v261, %v262
  br label %loop264
loop264:
  %i267 = phi i64 [ 0, %leave248 ], [ %n268, %latch265 ]
  %c269 = phi i64 [ 0, %leave248 ], [ %v277, %latch265 ]
  %v270 = mul i64 %i267, 8
  %v271 = getelementptr inbounds i8, ptr %v241, i64 %v270
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
  br label %loop279
loop279:
  %i282 = phi i64 [ 0, %leave266 ], [ %n283, %latch280 ]
  %c284 = phi i64 [ %v259, %leave266 ], [ %v295, %latch280 ]
  %v285 = add i64 %i282, %v242
  %v286 = add i64 %v285, 1
  %v287 = call i64 @llvm.cttz.i64(i64 %v286, i1 true)
  %v288 = shl i64 %v287, 3
  %v289 = getelementptr inbounds i8, ptr %v241, i64 %v288
  %v290 = load i64, ptr %v289, align 8
  %v291 = icmp eq i64 %i282, 1
  %v292 = xor i64 %v277, %c284
  %v293 = select i1 %v291, i64 %v292, i64 %v290
  %v294 = getelementptr inbounds i8, ptr %tables, i64 8640
  call void @kernel_2(ptr %v9, ptr %v294, ptr %workspace, i64 %c284, i64 %v293)
  %v295 = xor i64 %c284, %v290
  br label %latch280
latch280:
  %n283 = add nuw i64 %i282, 1
  %v296 = icmp eq i64 %n283, 2
  br i1 %v296, label %leave281, label %loop279
leave281:
  br label %head235
leave237:
  call void @wait(ptr %member)
  %v297 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head298
head298:
  %i301 = phi i64 [ %v297, %leave237 ], [ %v303, %leave344 ]
  %v302 = icmp ult i64 %i301, 4
  br i1 %v302, label %some299, label %leave300
some299:
  %v303 = atomicrmw add ptr %v4, i64 1 monotonic
  %v304 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v305 = mul i64 %i301, 2
  %v306 = mul i64 %i301, 2
  %v307 = lshr i64 %v306, 1
  %v308 = xor i64 %v306, %v307
  br label %loop309
loop309:
  %i312 = phi i64 [ 0, %some299 ], [ %n313, %latch310 ]
  %c314 = phi i64 [ 0, %some299 ], [ %v322, %latch310 ]
  %v315 = mul i64 %i312, 8
  %v316 = getelementptr inbounds i8, ptr %v304, i64 %v315
  %v317 = load i64, ptr %v316, align 8
  %v318 = lshr i64 %v308, %i312
  %v319 = and i64 %v318, 1
  %v320 = sub i64 0, %v319
  %v321 = and i64 %v317, %v320
  %v322 = xor i64 %c314, %v321
  br label %latch310
latch310:
  %n313 = add nuw i64 %i312, 1
  %v323 = icmp eq i64 %n313, 3
  br i1 %v323, label %leave311, label %loop309
leave311:
  %v324 = mul i64 %v303, 2
  %v325 = lshr i64 %v324, 1
  %v326 = xor i64 %v324, %v325
  br label %loop327
loop327:
  %i330 = phi i64 [ 0, %leave311 ], [ %n331, %latch328 ]
  %c332 = phi i64 [ 0, %leave311 ], [ %v340, %latch328 ]
  %v333 = mul i64 %i330, 8
  %v334 = getelementptr inbounds i8, ptr %v304, i64 %v333
  %v335 = load i64, ptr %v334, align 8
  %v336 = lshr i64 %v326, %i330
  %v337 = and i64 %v336, 1
  %v338 = sub i64 0, %v337
  %v339 = and i64 %v335, %v338
  %v340 = xor i64 %c332, %v339
  br label %latch328
latch328:
  %n331 = add nuw i64 %i330, 1
  %v341 = icmp eq i64 %n331, 3
  br i1 %v341, label %leave329, label %loop327
leave329:
  br label %loop342
loop342:
  %i345 = phi i64 [ 0, %leave329 ], [ %n346, %latch343 ]
  %c347 = phi i64 [ %v322, %leave329 ], [ %v358, %latch343 ]
  %v348 = add i64 %i345, %v305
  %v349 = add i64 %v348, 1
  %v350 = call i64 @llvm.cttz.i64(i64 %v349, i1 true)
  %v351 = shl i64 %v350, 3
  %v352 = getelementptr inbounds i8, ptr %v304, i64 %v351
  %v353 = load i64, ptr %v352, align 8
  %v354 = icmp eq i64 %i345, 1
  %v355 = xor i64 %v340, %c347
  %v356 = select i1 %v354, i64 %v355, i64 %v353
  %v357 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_3(ptr %v9, ptr %v357, ptr %workspace, i64 %c347, i64 %v356)
  %v358 = xor i64 %c347, %v353
  br label %latch343
latch343:
  %n346 = add nuw i64 %i345, 1
  %v359 = icmp eq i64 %n346, 2
  br i1 %v359, label %leave344, label %loop342
leave344:
  br label %head298
leave300:
  call void @wait(ptr %member)
  %v360 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head361
head361:
  %i364 = phi i64 [ %v360, %leave300 ], [ %v366, %leave407 ]
  %v365 = icmp ult i64 %i364, 4
  br i1 %v365, label %some362, label %leave363
some362:
  %v366 = atomicrmw add ptr %v4, i64 1 monotonic
  %v367 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v368 = mul i64 %i364, 2
  %v369 = mul i64 %i364, 2
  %v370 = lshr i64 %v369, 1
  %v371 = xor i64 %v369, %v370
  br label %loop372
loop372:
  %i375 = phi i64 [ 0, %some362 ], [ %n376, %latch373 ]
  %c377 = phi i64 [ 0, %some362 ], [ %v385, %latch373 ]
  %v378 = mul i64 %i375, 8
  %v379 = getelementptr inbounds i8, ptr %v367, i64 %v378
  %v380 = load i64, ptr %v379, align 8
  %v381 = lshr i64 %v371, %i375
  %v382 = and i64 %v381, 1
  %v383 = sub i64 0, %v382
  %v384 = and i64 %v380, %v383
  %v385 = xor i64 %c377, %v384
  br label %latch373
latch373:
  %n376 = add nuw i64 %i375, 1
  %v386 = icmp eq i64 %n376, 3
  br i1 %v386, label %leave374, label %loop372
leave374:
  %v387 = mul i64 %v366, 2
  %v388 = lshr i64 %v387, 1
  %v389 = xor i64 %v387, %v388
  br label %loop390
loop390:
  %i393 = phi i64 [ 0, %leave374 ], [ %n394, %latch391 ]
  %c395 = phi i64 [ 0, %leave374 ], [ %v403, %latch391 ]
  %v396 = mul i64 %i393, 8
  %v397 = getelementptr inbounds i8, ptr %v367, i64 %v396
  %v398 = load i64, ptr %v397, align 8
  %v399 = lshr i64 %v389, %i393
  %v400 = and i64 %v399, 1
  %v401 = sub i64 0, %v400
  %v402 = and i64 %v398, %v401
  %v403 = xor i64 %c395, %v402
  br label %latch391
latch391:
  %n394 = add nuw i64 %i393, 1
  %v404 = icmp eq i64 %n394, 3
  br i1 %v404, label %leave392, label %loop390
leave392:
  br label %loop405
loop405:
  %i408 = phi i64 [ 0, %leave392 ], [ %n409, %latch406 ]
  %c410 = phi i64 [ %v385, %leave392 ], [ %v421, %latch406 ]
  %v411 = add i64 %i408, %v368
  %v412 = add i64 %v411, 1
  %v413 = call i64 @llvm.cttz.i64(i64 %v412, i1 true)
  %v414 = shl i64 %v413, 3
  %v415 = getelementptr inbounds i8, ptr %v367, i64 %v414
  %v416 = load i64, ptr %v415, align 8
  %v417 = icmp eq i64 %i408, 1
  %v418 = xor i64 %v403, %c410
  %v419 = select i1 %v417, i64 %v418, i64 %v416
  %v420 = getelementptr inbounds i8, ptr %tables, i64 8768
  call void @kernel_3(ptr %v9, ptr %v420, ptr %workspace, i64 %c410, i64 %v419)
  %v421 = xor i64 %c410, %v416
  br label %latch406
latch406:
  %n409 = add nuw i64 %i408, 1
  %v422 = icmp eq i64 %n409, 2
  br i1 %v422, label %leave407, label %loop405
leave407:
  br label %head361
leave363:
  call void @wait(ptr %member)
  %v423 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head424
head424:
  %i427 = phi i64 [ %v423, %leave363 ], [ %v429, %leave470 ]
  %v428 = icmp ult i64 %i427, 4
  br i1 %v428, label %some425, label %leave426
some425:
  %v429 = atomicrmw add ptr %v4, i64 1 monotonic
  %v430 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v431 = mul i64 %i427, 2
  %v432 = mul i64 %i427, 2
  %v433 = lshr i64 %v432, 1
  %v434 = xor i64 %v432, %v433
  br label %loop435
loop435:
  %i438 = phi i64 [ 0, %some425 ], [ %n439, %latch436 ]
  %c440 = phi i64 [ 0, %some425 ], [ %v448, %latch436 ]
  %v441 = mul i64 %i438, 8
  %v442 = getelementptr inbounds i8, ptr %v430, i64 %v441
  %v443 = load i64, ptr %v442, align 8
  %v444 = lshr i64 %v434, %i438
  %v445 = and i64 %v444, 1
  %v446 = sub i64 0, %v445
  %v447 = and i64 %v443, %v446
  %v448 = xor i64 %c440, %v447
  br label %latch436
latch436:
  %n439 = add nuw i64 %i438, 1
  %v449 = icmp eq i64 %n439, 3
  br i1 %v449, label %leave437, label %loop435
leave437:
  %v450 = mul i64 %v429, 2
  %v451 = lshr i64 %v450, 1
  %v452 = xor i64 %v450, %v451
  br label %loop453
loop453:
  %i456 = phi i64 [ 0, %leave437 ], [ %n457, %latch454 ]
  %c458 = phi i64 [ 0, %leave437 ], [ %v466, %latch454 ]
  %v459 = mul i64 %i456, 8
  %v460 = getelementptr inbounds i8, ptr %v430, i64 %v459
  %v461 = load i64, ptr %v460, align 8
  %v462 = lshr i64 %v452, %i456
  %v463 = and i64 %v462, 1
  %v464 = sub i64 0, %v463
  %v465 = and i64 %v461, %v464
  %v466 = xor i64 %c458, %v465
  br label %latch454
latch454:
  %n457 = add nuw i64 %i456, 1
  %v467 = icmp eq i64 %n457, 3
  br i1 %v467, label %leave455, label %loop453
leave455:
  br label %loop468
loop468:
  %i471 = phi i64 [ 0, %leave455 ], [ %n472, %latch469 ]
  %c473 = phi i64 [ %v448, %leave455 ], [ %v484, %latch469 ]
  %v474 = add i64 %i471, %v431
  %v475 = add i64 %v474, 1
  %v476 = call i64 @llvm.cttz.i64(i64 %v475, i1 true)
  %v477 = shl i64 %v476, 3
  %v478 = getelementptr inbounds i8, ptr %v430, i64 %v477
  %v479 = load i64, ptr %v478, align 8
  %v480 = icmp eq i64 %i471, 1
  %v481 = xor i64 %v466, %c473
  %v482 = select i1 %v480, i64 %v481, i64 %v479
  %v483 = getelementptr inbounds i8, ptr %tables, i64 8832
  call void @kernel_3(ptr %v9, ptr %v483, ptr %workspace, i64 %c473, i64 %v482)
  %v484 = xor i64 %c473, %v479
  br label %latch469
latch469:
  %n472 = add nuw i64 %i471, 1
  %v485 = icmp eq i64 %n472, 2
  br i1 %v485, label %leave470, label %loop468
leave470:
  br label %head424
leave426:
  %v486 = getelementptr inbounds i8, ptr %workspace, i64 6144
  %v487 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @wait(ptr %member)
  br i1 %v3, label %then488, label %leave489
then488:
  call void @observables_0_values(ptr %v9, ptr %v487, ptr %v486, i64 0)
  br label %leave489
leave489:
  br i1 %v3, label %then490, label %leave491
then490:
  call void @observables_0_total(ptr %v487, ptr %v486, ptr %values, i64 40)
  br label %leave491
leave491:
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
  %i27 = phi i64 [ %v23, %leave22 ], [ %v29, %leave89 ]
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
  %v79 = getelementptr inbounds i8, ptr %v31, i64 %v78
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
  br label %loop87
loop87:
  %i90 = phi i64 [ 0, %leave74 ], [ %n91, %latch88 ]
  %c92 = phi i64 [ %v49, %leave74 ], [ %v107, %latch88 ]
  %c93 = phi i64 [ %v67, %leave74 ], [ %v108, %latch88 ]
  %v94 = add i64 %i90, %v32
  %v95 = add i64 %v94, 1
  %v96 = call i64 @llvm.cttz.i64(i64 %v95, i1 true)
  %v97 = shl i64 %v96, 3
  %v98 = getelementptr inbounds i8, ptr %v30, i64 %v97
  %v99 = load i64, ptr %v98, align 8
  %v100 = getelementptr inbounds i8, ptr %v31, i64 %v97
  %v101 = load i64, ptr %v100, align 8
  %v102 = icmp eq i64 %i90, 1
  %v103 = xor i64 %v85, %c93
  %v104 = select i1 %v102, i64 %v103, i64 %v101
  %v105 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_0(ptr %v11, ptr %v105, ptr %workspace, i64 %c92, i64 0)
  %v106 = getelementptr inbounds i8, ptr %tables, i64 8192
  call void @kernel_1(ptr %v11, ptr %v106, ptr %workspace, i64 %c93, i64 %v104)
  %v107 = xor i64 %c92, %v99
  %v108 = xor i64 %c93, %v101
  br label %latch88
latch88:
  %n91 = add nuw i64 %i90, 1
  %v109 = icmp eq i64 %n91, 2
  br i1 %v109, label %leave89, label %loop87
leave89:
  br label %head24
leave26:
  call void @wait(ptr %member)
  %v110 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head111
head111:
  %i114 = phi i64 [ %v110, %leave26 ], [ %v116, %leave157 ]
  %v115 = icmp ult i64 %i114, 4
  br i1 %v115, label %some112, label %leave113
some112:
  %v116 = atomicrmw add ptr %v4, i64 1 monotonic
  %v117 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v118 = mul i64 %i114, 2
  %v119 = mul i64 %i114, 2
  %v120 = lshr i64 %v119, 1
  %v121 = xor i64 %v119, %v120
  br label %loop122
loop122:
  %i125 = phi i64 [ 0, %some112 ], [ %n126, %latch123 ]
  %c127 = phi i64 [ 0, %some112 ], [ %v135, %latch123 ]
  %v128 = mul i64 %i125, 8
  %v129 = getelementptr inbounds i8, ptr %v117, i64 %v128
  %v130 = load i64, ptr %v129, align 8
  %v131 = lshr i64 %v121, %i125
  %v132 = and i64 %v131, 1
  %v133 = sub i64 0, %v132
  %v134 = and i64 %v130, %v133
  %v135 = xor i64 %c127, %v134
  br label %latch123
latch123:
  %n126 = add nuw i64 %i125, 1
  %v136 = icmp eq i64 %n126, 3
  br i1 %v136, label %leave124, label %loop122
leave124:
  %v137 = mul i64 %v116, 2
  %v138 = lshr i64 %v137, 1
  %v139 = xor i64 %v137, %v138
  br label %loop140
loop140:
  %i143 = phi i64 [ 0, %leave124 ], [ %n144, %latch141 ]
  %c145 = phi i64 [ 0, %leave124 ], [ %v153, %latch141 ]
  %v146 = mul i64 %i143, 8
  %v147 = getelementptr inbounds i8, ptr %v117, i64 %v146
  %v148 = load i64, ptr %v147, align 8
  %v149 = lshr i64 %v139, %i143
  %v150 = and i64 %v149, 1
  %v151 = sub i64 0, %v150
  %v152 = and i64 %v148, %v151
  %v153 = xor i64 %c145, %v152
  br label %latch141
latch141:
  %n144 = add nuw i64 %i143, 1
  %v154 = icmp eq i64 %n144, 3
  br i1 %v154, label %leave142, label %loop140
leave142:
  br label %loop155
loop155:
  %i158 = phi i64 [ 0, %leave142 ], [ %n159, %latch156 ]
  %c160 = phi i64 [ %v135, %leave142 ], [ %v171, %latch156 ]
  %v161 = add i64 %i158, %v118
  %v162 = add i64 %v161, 1
  %v163 = call i64 @llvm.cttz.i64(i64 %v162, i1 true)
  %v164 = shl i64 %v163, 3
  %v165 = getelementptr inbounds i8, ptr %v117, i64 %v164
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %i158, 1
  %v168 = xor i64 %v153, %c160
  %v169 = select i1 %v167, i64 %v168, i64 %v166
  %v170 = getelementptr inbounds i8, ptr %tables, i64 8384
  call void @kernel_2(ptr %v11, ptr %v170, ptr %workspace, i64 %c160, i64 %v169)
  %v171 = xor i64 %c160, %v166
  br label %latch156
latch156:
  %n159 = add nuw i64 %i158, 1
  %v172 = icmp eq i64 %n159, 2
  br i1 %v172, label %leave157, label %loop155
leave157:
  br label %head111
leave113:
  call void @wait(ptr %member)
  %v173 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head174
head174:
  %i177 = phi i64 [ %v173, %leave113 ], [ %v179, %leave220 ]
  %v178 = icmp ult i64 %i177, 4
  br i1 %v178, label %some175, label %leave176
some175:
  %v179 = atomicrmw add ptr %v4, i64 1 monotonic
  %v180 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v181 = mul i64 %i177, 2
  %v182 = mul i64 %i177, 2
  %v183 = lshr i64 %v182, 1
  %v184 = xor i64 %v182, %v183
  br label %loop185
loop185:
  %i188 = phi i64 [ 0, %some175 ], [ %n189, %latch186 ]
  %c190 = phi i64 [ 0, %some175 ], [ %v198, %latch186 ]
  %v191 = mul i64 %i188, 8
  %v192 = getelementptr inbounds i8, ptr %v180, i64 %v191
  %v193 = load i64, ptr %v192, align 8
  %v194 = lshr i64 %v184, %i188
  %v195 = and i64 %v194, 1
  %v196 = sub i64 0, %v195
  %v197 = and i64 %v193, %v196
  %v198 = xor i64 %c190, %v197
  br label %latch186
latch186:
  %n189 = add nuw i64 %i188, 1
  %v199 = icmp eq i64 %n189, 3
  br i1 %v199, label %leave187, label %loop185
leave187:
  %v200 = mul i64 %v179, 2
  %v201 = lshr i64 %v200, 1
  %v202 = xor i64 %v200, %v201
  br label %loop203
loop203:
  %i206 = phi i64 [ 0, %leave187 ], [ %n207, %latch204 ]
  %c208 = phi i64 [ 0, %leave187 ], [ %v216, %latch204 ]
  %v209 = mul i64 %i206, 8
  %v210 = getelementptr inbounds i8, ptr %v180, i64 %v209
  %v211 = load i64, ptr %v210, align 8
  %v212 = lshr i64 %v202, %i206
  %v213 = and i64 %v212, 1
  %v214 = sub i64 0, %v213
  %v215 = and i64 %v211, %v214
  %v216 = xor i64 %c208, %v215
  br label %latch204
latch204:
  %n207 = add nuw i64 %i206, 1
  %v217 = icmp eq i64 %n207, 3
  br i1 %v217, label %leave205, label %loop203
leave205:
  br label %loop218
loop218:
  %i221 = phi i64 [ 0, %leave205 ], [ %n222, %latch219 ]
  %c223 = phi i64 [ %v198, %leave205 ], [ %v234, %latch219 ]
  %v224 = add i64 %i221, %v181
  %v225 = add i64 %v224, 1
  %v226 = call i64 @llvm.cttz.i64(i64 %v225, i1 true)
  %v227 = shl i64 %v226, 3
  %v228 = getelementptr inbounds i8, ptr %v180, i64 %v227
  %v229 = load i64, ptr %v228, align 8
  %v230 = icmp eq i64 %i221, 1
  %v231 = xor i64 %v216, %c223
  %v232 = select i1 %v230, i64 %v231, i64 %v229
  %v233 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2(ptr %v11, ptr %v233, ptr %workspace, i64 %c223, i64 %v232)
  %v234 = xor i64 %c223, %v229
  br label %latch219
latch219:
  %n222 = add nuw i64 %i221, 1
  %v235 = icmp eq i64 %n222, 2
  br i1 %v235, label %leave220, label %loop218
leave220:
  br label %head174
leave176:
  call void @wait(ptr %member)
  %v236 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head237
head237:
  %i240 = phi i64 [ %v236, %leave176 ], [ %v242, %leave283 ]
  %v241 = icmp ult i64 %i240, 4
  br i1 %v241, label %some238, label %leave239
some238:
  %v242 = atomicrmw add ptr %v4, i64 1 monotonic
  %v243 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v244 = mul i64 %i240, 2
  %v245 = mul i64 %i240, 2
  %v246 = lshr i64 %v245, 1
  %v247 = xor i64 %v245, %v246
  br label %loop248
loop248:
  %i251 = phi i64 [ 0, %some238 ], [ %n252, %latch249 ]
  %c253 = phi i64 [ 0, %some238 ], [ %v261, %latch249 ]
  %v254 = mul i64 %i251, 8
  %v255 = getelementptr inbounds i8, ptr %v243, i64 %v254
  %v256 = load i64, ptr %v255, align 8
  %v257 = lshr i64 %v247, %i251
  %v258 = and i64 %v257, 1
  %v259 = sub i64 0, %v258
  %v260 = and i64 %v256, %v259
  %v261 = xor i64 %c253, %v260
  br label %latch249
latch249:
  %n252 = add nuw i64 %i251, 1
  %v262 = icmp eq i64 %n252, 3
  br i1 %v262, label %leave250, label %loop248
leave250:
  %v263 = mul i64 %v242, 2
  %v264 = lshr i64 %v263, 1
  %v265 = xor i64 %v263, %v264
  br label %loop266
loop266:
  %i269 = phi i64 [ 0, %leave250 ], [ %n270, %latch267 ]
  %c271 = phi i64 [ 0, %leave250 ], [ %v279, %latch267 ]
  %v272 = mul i64 %i269, 8
  %v273 = getelementptr inbounds i8, ptr %v243, i64 %v272
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
  br label %loop281
loop281:
  %i284 = phi i64 [ 0, %leave268 ], [ %n285, %latch282 ]
  %c286 = phi i64 [ %v261, %leave268 ], [ %v297, %latch282 ]
  %v287 = add i64 %i284, %v244
  %v288 = add i64 %v287, 1
  %v289 = call i64 @llvm.cttz.i64(i64 %v288, i1 true)
  %v290 = shl i64 %v289, 3
  %v291 = getelementptr inbounds i8, ptr %v243, i64 %v290
  %v292 = load i64, ptr %v291, align 8
  %v293 = icmp eq i64 %i284, 1
  %v294 = xor i64 %v279, %c286
  %v295 = select i1 %v293, i64 %v294, i64 %v292
  %v296 = getelementptr inbounds i8, ptr %tables, i64 8640
  call void @kernel_2(ptr %v11, ptr %v296, ptr %workspace, i64 %c286, i64 %v295)
  %v297 = xor i64 %c286, %v292
  br label %latch282
latch282:
  %n285 = add nuw i64 %i284, 1
  %v298 = icmp eq i64 %n285, 2
  br i1 %v298, label %leave283, label %loop281
leave283:
  br label %head237
leave239:
  call void @wait(ptr %member)
  %v299 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head300
head300:
  %i303 = phi i64 [ %v299, %leave239 ], [ %v305, %leave346 ]
  %v304 = icmp ult i64 %i303, 4
  br i1 %v304, label %some301, label %leave302
some301:
  %v305 = atomicrmw add ptr %v4, i64 1 monotonic
  %v306 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v307 = mul i64 %i303, 2
  %v308 = mul i64 %i303, 2
  %v309 = lshr i64 %v308, 1
  %v310 = xor i64 %v308, %v309
  br label %loop311
loop311:
  %i314 = phi i64 [ 0, %some301 ], [ %n315, %latch312 ]
  %c316 = phi i64 [ 0, %some301 ], [ %v324, %latch312 ]
  %v317 = mul i64 %i314, 8
  %v318 = getelementptr inbounds i8, ptr %v306, i64 %v317
  %v319 = load i64, ptr %v318, align 8
  %v320 = lshr i64 %v310, %i314
  %v321 = and i64 %v320, 1
  %v322 = sub i64 0, %v321
  %v323 = and i64 %v319, %v322
  %v324 = xor i64 %c316, %v323
  br label %latch312
latch312:
  %n315 = add nuw i64 %i314, 1
  %v325 = icmp eq i64 %n315, 3
  br i1 %v325, label %leave313, label %loop311
leave313:
  %v326 = mul i64 %v305, 2
  %v327 = lshr i64 %v326, 1
  %v328 = xor i64 %v326, %v327
  br label %loop329
loop329:
  %i332 = phi i64 [ 0, %leave313 ], [ %n333, %latch330 ]
  %c334 = phi i64 [ 0, %leave313 ], [ %v342, %latch330 ]
  %v335 = mul i64 %i332, 8
  %v336 = getelementptr inbounds i8, ptr %v306, i64 %v335
  %v337 = load i64, ptr %v336, align 8
  %v338 = lshr i64 %v328, %i332
  %v339 = and i64 %v338, 1
  %v340 = sub i64 0, %v339
  %v341 = and i64 %v337, %v340
  %v342 = xor i64 %c334, %v341
  br label %latch330
latch330:
  %n333 = add nuw i64 %i332, 1
  %v343 = icmp eq i64 %n333, 3
  br i1 %v343, label %leave331, label %loop329
leave331:
  br label %loop344
loop344:
  %i347 = phi i64 [ 0, %leave331 ], [ %n348, %latch345 ]
  %c349 = phi i64 [ %v324, %leave331 ], [ %v360, %latch345 ]
  %v350 = add i64 %i347, %v307
  %v351 = add i64 %v350, 1
  %v352 = call i64 @llvm.cttz.i64(i64 %v351, i1 true)
  %v353 = shl i64 %v352, 3
  %v354 = getelementptr inbounds i8, ptr %v306, i64 %v353
  %v355 = load i64, ptr %v354, align 8
  %v356 = icmp eq i64 %i347, 1
  %v357 = xor i64 %v342, %c349
  %v358 = select i1 %v356, i64 %v357, i64 %v355
  %v359 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_3(ptr %v11, ptr %v359, ptr %workspace, i64 %c349, i64 %v358)
  %v360 = xor i64 %c349, %v355
  br label %latch345
latch345:
  %n348 = add nuw i64 %i347, 1
  %v361 = icmp eq i64 %n348, 2
  br i1 %v361, label %leave346, label %loop344
leave346:
  br label %head300
leave302:
  call void @wait(ptr %member)
  %v362 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head363
head363:
  %i366 = phi i64 [ %v362, %leave302 ], [ %v368, %leave409 ]
  %v367 = icmp ult i64 %i366, 4
  br i1 %v367, label %some364, label %leave365
some364:
  %v368 = atomicrmw add ptr %v4, i64 1 monotonic
  %v369 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v370 = mul i64 %i366, 2
  %v371 = mul i64 %i366, 2
  %v372 = lshr i64 %v371, 1
  %v373 = xor i64 %v371, %v372
  br label %loop374
loop374:
  %i377 = phi i64 [ 0, %some364 ], [ %n378, %latch375 ]
  %c379 = phi i64 [ 0, %some364 ], [ %v387, %latch375 ]
  %v380 = mul i64 %i377, 8
  %v381 = getelementptr inbounds i8, ptr %v369, i64 %v380
  %v382 = load i64, ptr %v381, align 8
  %v383 = lshr i64 %v373, %i377
  %v384 = and i64 %v383, 1
  %v385 = sub i64 0, %v384
  %v386 = and i64 %v382, %v385
  %v387 = xor i64 %c379, %v386
  br label %latch375
latch375:
  %n378 = add nuw i64 %i377, 1
  %v388 = icmp eq i64 %n378, 3
  br i1 %v388, label %leave376, label %loop374
leave376:
  %v389 = mul i64 %v368, 2
  %v390 = lshr i64 %v389, 1
  %v391 = xor i64 %v389, %v390
  br label %loop392
loop392:
  %i395 = phi i64 [ 0, %leave376 ], [ %n396, %latch393 ]
  %c397 = phi i64 [ 0, %leave376 ], [ %v405, %latch393 ]
  %v398 = mul i64 %i395, 8
  %v399 = getelementptr inbounds i8, ptr %v369, i64 %v398
  %v400 = load i64, ptr %v399, align 8
  %v401 = lshr i64 %v391, %i395
  %v402 = and i64 %v401, 1
  %v403 = sub i64 0, %v402
  %v404 = and i64 %v400, %v403
  %v405 = xor i64 %c397, %v404
  br label %latch393
latch393:
  %n396 = add nuw i64 %i395, 1
  %v406 = icmp eq i64 %n396, 3
  br i1 %v406, label %leave394, label %loop392
leave394:
  br label %loop407
loop407:
  %i410 = phi i64 [ 0, %leave394 ], [ %n411, %latch408 ]
  %c412 = phi i64 [ %v387, %leave394 ], [ %v423, %latch408 ]
  %v413 = add i64 %i410, %v370
  %v414 = add i64 %v413, 1
  %v415 = call i64 @llvm.cttz.i64(i64 %v414, i1 true)
  %v416 = shl i64 %v415, 3
  %v417 = getelementptr inbounds i8, ptr %v369, i64 %v416
  %v418 = load i64, ptr %v417, align 8
  %v419 = icmp eq i64 %i410, 1
  %v420 = xor i64 %v405, %c412
  %v421 = select i1 %v419, i64 %v420, i64 %v418
  %v422 = getelementptr inbounds i8, ptr %tables, i64 8768
  call void @kernel_3(ptr %v11, ptr %v422, ptr %workspace, i64 %c412, i64 %v421)
  %v423 = xor i64 %c412, %v418
  br label %latch408
latch408:
  %n411 = add nuw i64 %i410, 1
  %v424 = icmp eq i64 %n411, 2
  br i1 %v424, label %leave409, label %loop407
leave409:
  br label %head363
leave365:
  call void @wait(ptr %member)
  %v425 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head426
head426:
  %i429 = phi i64 [ %v425, %leave365 ], [ %v431, %leave472 ]
  %v430 = icmp ult i64 %i429, 4
  br i1 %v430, label %some427, label %leave428
some427:
  %v431 = atomicrmw add ptr %v4, i64 1 monotonic
  %v432 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v433 = mul i64 %i429, 2
  %v434 = mul i64 %i429, 2
  %v435 = lshr i64 %v434, 1
  %v436 = xor i64 %v434, %v435
  br label %loop437
loop437:
  %i440 = phi i64 [ 0, %some427 ], [ %n441, %latch438 ]
  %c442 = phi i64 [ 0, %some427 ], [ %v450, %latch438 ]
  %v443 = mul i64 %i440, 8
  %v444 = getelementptr inbounds i8, ptr %v432, i64 %v443
  %v445 = load i64, ptr %v444, align 8
  %v446 = lshr i64 %v436, %i440
  %v447 = and i64 %v446, 1
  %v448 = sub i64 0, %v447
  %v449 = and i64 %v445, %v448
  %v450 = xor i64 %c442, %v449
  br label %latch438
latch438:
  %n441 = add nuw i64 %i440, 1
  %v451 = icmp eq i64 %n441, 3
  br i1 %v451, label %leave439, label %loop437
leave439:
  %v452 = mul i64 %v431, 2
  %v453 = lshr i64 %v452, 1
  %v454 = xor i64 %v452, %v453
  br label %loop455
loop455:
  %i458 = phi i64 [ 0, %leave439 ], [ %n459, %latch456 ]
  %c460 = phi i64 [ 0, %leave439 ], [ %v468, %latch456 ]
  %v461 = mul i64 %i458, 8
  %v462 = getelementptr inbounds i8, ptr %v432, i64 %v461
  %v463 = load i64, ptr %v462, align 8
  %v464 = lshr i64 %v454, %i458
  %v465 = and i64 %v464, 1
  %v466 = sub i64 0, %v465
  %v467 = and i64 %v463, %v466
  %v468 = xor i64 %c460, %v467
  br label %latch456
latch456:
  %n459 = add nuw i64 %i458, 1
  %v469 = icmp eq i64 %n459, 3
  br i1 %v469, label %leave457, label %loop455
leave457:
  br label %loop470
loop470:
  %i473 = phi i64 [ 0, %leave457 ], [ %n474, %latch471 ]
  %c475 = phi i64 [ %v450, %leave457 ], [ %v486, %latch471 ]
  %v476 = add i64 %i473, %v433
  %v477 = add i64 %v476, 1
  %v478 = call i64 @llvm.cttz.i64(i64 %v477, i1 true)
  %v479 = shl i64 %v478, 3
  %v480 = getelementptr inbounds i8, ptr %v432, i64 %v479
  %v481 = load i64, ptr %v480, align 8
  %v482 = icmp eq i64 %i473, 1
  %v483 = xor i64 %v468, %c475
  %v484 = select i1 %v482, i64 %v483, i64 %v481
  %v485 = getelementptr inbounds i8, ptr %tables, i64 8832
  call void @kernel_3(ptr %v11, ptr %v485, ptr %workspace, i64 %c475, i64 %v484)
  %v486 = xor i64 %c475, %v481
  br label %latch471
latch471:
  %n474 = add nuw i64 %i473, 1
  %v487 = icmp eq i64 %n474, 2
  br i1 %v487, label %leave472, label %loop470
leave472:
  br label %head426
leave428:
  %v488 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v489 = getelementptr inbounds i8, ptr %workspace, i64 11264
  %v490 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @wait(ptr %member)
  br i1 %v3, label %then491, label %leave492
then491:
  call void @observables_0_both(ptr %v11, ptr %v488, ptr %v490, ptr %v489, ptr %weights, i64 0)
  br label %leave492
leave492:
  br i1 %v3, label %then493, label %leave494
then493:
  call void @observables_0_total(ptr %v490, ptr %v489, ptr %values, i64 32)
  br label %leave494
leave494:
  call void @wait(ptr %member)
  %v495 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head496
head496:
  %i499 = phi i64 [ %v495, %leave494 ], [ %v501, %leave542 ]
  %v500 = icmp ult i64 %i499, 4
  br i1 %v500, label %some497, label %leave498
some497:
  %v501 = atomicrmw add ptr %v4, i64 1 monotonic
  %v502 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v503 = mul i64 %i499, 2
  %v504 = mul i64 %i499, 2
  %v505 = lshr i64 %v504, 1
  %v506 = xor i64 %v504, %v505
  br label %loop507
loop507:
  %i510 = phi i64 [ 0, %some497 ], [ %n511, %latch508 ]
  %c512 = phi i64 [ 0, %some497 ], [ %v520, %latch508 ]
  %v513 = mul i64 %i510, 8
  %v514 = getelementptr inbounds i8, ptr %v502, i64 %v513
  %v515 = load i64, ptr %v514, align 8
  %v516 = lshr i64 %v506, %i510
  %v517 = and i64 %v516, 1
  %v518 = sub i64 0, %v517
  %v519 = and i64 %v515, %v518
  %v520 = xor i64 %c512, %v519
  br label %latch508
latch508:
  %n511 = add nuw i64 %i510, 1
  %v521 = icmp eq i64 %n511, 3
  br i1 %v521, label %leave509, label %loop507
leave509:
  %v522 = mul i64 %v501, 2
  %v523 = lshr i64 %v522, 1
  %v524 = xor i64 %v522, %v523
  br label %loop525
loop525:
  %i528 = phi i64 [ 0, %leave509 ], [ %n529, %latch526 ]
  %c530 = phi i64 [ 0, %leave509 ], [ %v538, %latch526 ]
  %v531 = mul i64 %i528, 8
  %v532 = getelementptr inbounds i8, ptr %v502, i64 %v531
  %v533 = load i64, ptr %v532, align 8
  %v534 = lshr i64 %v524, %i528
  %v535 = and i64 %v534, 1
  %v536 = sub i64 0, %v535
  %v537 = and i64 %v533, %v536
  %v538 = xor i64 %c530, %v537
  br label %latch526
latch526:
  %n529 = add nuw i64 %i528, 1
  %v539 = icmp eq i64 %n529, 3
  br i1 %v539, label %leave527, label %loop525
leave527:
  br label %loop540
loop540:
  %i543 = phi i64 [ 0, %leave527 ], [ %n544, %latch541 ]
  %c545 = phi i64 [ %v520, %leave527 ], [ %v560, %latch541 ]
  %v546 = add i64 %i543, %v503
  %v547 = add i64 %v546, 1
  %v548 = call i64 @llvm.cttz.i64(i64 %v547, i1 true)
  %v549 = shl i64 %v548, 3
  %v550 = getelementptr inbounds i8, ptr %v502, i64 %v549
  %v551 = load i64, ptr %v550, align 8
  %v552 = icmp eq i64 %i543, 1
  %v553 = xor i64 %v538, %c545
  %v554 = select i1 %v552, i64 %v553, i64 %v551
  %v555 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v556 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v557 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v558 = mul i64 %i499, 480
  %v559 = getelementptr inbounds i8, ptr %v557, i64 %v558
  call void @kernel_3_adjoint(ptr %v11, ptr %v488, ptr %v555, ptr %v556, ptr %v559, i64 %c545, i64 %v554)
  %v560 = xor i64 %c545, %v551
  br label %latch541
latch541:
  %n544 = add nuw i64 %i543, 1
  %v561 = icmp eq i64 %n544, 2
  br i1 %v561, label %leave542, label %loop540
leave542:
  br label %head496
leave498:
  call void @wait(ptr %member)
  %v562 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head563
head563:
  %i566 = phi i64 [ %v562, %leave498 ], [ %v568, %leave609 ]
  %v567 = icmp ult i64 %i566, 4
  br i1 %v567, label %some564, label %leave565
some564:
  %v568 = atomicrmw add ptr %v4, i64 1 monotonic
  %v569 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v570 = mul i64 %i566, 2
  %v571 = mul i64 %i566, 2
  %v572 = lshr i64 %v571, 1
  %v573 = xor i64 %v571, %v572
  br label %loop574
loop574:
  %i577 = phi i64 [ 0, %some564 ], [ %n578, %latch575 ]
  %c579 = phi i64 [ 0, %some564 ], [ %v587, %latch575 ]
  %v580 = mul i64 %i577, 8
  %v581 = getelementptr inbounds i8, ptr %v569, i64 %v580
  %v582 = load i64, ptr %v581, align 8
  %v583 = lshr i64 %v573, %i577
  %v584 = and i64 %v583, 1
  %v585 = sub i64 0, %v584
  %v586 = and i64 %v582, %v585
  %v587 = xor i64 %c579, %v586
  br label %latch575
latch575:
  %n578 = add nuw i64 %i577, 1
  %v588 = icmp eq i64 %n578, 3
  br i1 %v588, label %leave576, label %loop574
leave576:
  %v589 = mul i64 %v568, 2
  %v590 = lshr i64 %v589, 1
  %v591 = xor i64 %v589, %v590
  br label %loop592
loop592:
  %i595 = phi i64 [ 0, %leave576 ], [ %n596, %latch593 ]
  %c597 = phi i64 [ 0, %leave576 ], [ %v605, %latch593 ]
  %v598 = mul i64 %i595, 8
  %v599 = getelementptr inbounds i8, ptr %v569, i64 %v598
  %v600 = load i64, ptr %v599, align 8
  %v601 = lshr i64 %v591, %i595
  %v602 = and i64 %v601, 1
  %v603 = sub i64 0, %v602
  %v604 = and i64 %v600, %v603
  %v605 = xor i64 %c597, %v604
  br label %latch593
latch593:
  %n596 = add nuw i64 %i595, 1
  %v606 = icmp eq i64 %n596, 3
  br i1 %v606, label %leave594, label %loop592
leave594:
  br label %loop607
loop607:
  %i610 = phi i64 [ 0, %leave594 ], [ %n611, %latch608 ]
  %c612 = phi i64 [ %v587, %leave594 ], [ %v627, %latch608 ]
  %v613 = add i64 %i610, %v570
  %v614 = add i64 %v613, 1
  %v615 = call i64 @llvm.cttz.i64(i64 %v614, i1 true)
  %v616 = shl i64 %v615, 3
  %v617 = getelementptr inbounds i8, ptr %v569, i64 %v616
  %v618 = load i64, ptr %v617, align 8
  %v619 = icmp eq i64 %i610, 1
  %v620 = xor i64 %v605, %c612
  %v621 = select i1 %v619, i64 %v620, i64 %v618
  %v622 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v623 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v624 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v625 = mul i64 %i566, 480
  %v626 = getelementptr inbounds i8, ptr %v624, i64 %v625
  call void @kernel_3_adjoint(ptr %v11, ptr %v488, ptr %v622, ptr %v623, ptr %v626, i64 %c612, i64 %v621)
  %v627 = xor i64 %c612, %v618
  br label %latch608
latch608:
  %n611 = add nuw i64 %i610, 1
  %v628 = icmp eq i64 %n611, 2
  br i1 %v628, label %leave609, label %loop607
leave609:
  br label %head563
leave565:
  call void @wait(ptr %member)
  %v629 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head630
head630:
  %i633 = phi i64 [ %v629, %leave565 ], [ %v635, %leave676 ]
  %v634 = icmp ult i64 %i633, 4
  br i1 %v634, label %some631, label %leave632
some631:
  %v635 = atomicrmw add ptr %v4, i64 1 monotonic
  %v636 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v637 = mul i64 %i633, 2
  %v638 = mul i64 %i633, 2
  %v639 = lshr i64 %v638, 1
  %v640 = xor i64 %v638, %v639
  br label %loop641
loop641:
  %i644 = phi i64 [ 0, %some631 ], [ %n645, %latch642 ]
  %c646 = phi i64 [ 0, %some631 ], [ %v654, %latch642 ]
  %v647 = mul i64 %i644, 8
  %v648 = getelementptr inbounds i8, ptr %v636, i64 %v647
  %v649 = load i64, ptr %v648, align 8
  %v650 = lshr i64 %v640, %i644
  %v651 = and i64 %v650, 1
  %v652 = sub i64 0, %v651
  %v653 = and i64 %v649, %v652
  %v654 = xor i64 %c646, %v653
  br label %latch642
latch642:
  %n645 = add nuw i64 %i644, 1
  %v655 = icmp eq i64 %n645, 3
  br i1 %v655, label %leave643, label %loop641
leave643:
  %v656 = mul i64 %v635, 2
  %v657 = lshr i64 %v656, 1
  %v658 = xor i64 %v656, %v657
  br label %loop659
loop659:
  %i662 = phi i64 [ 0, %leave643 ], [ %n663, %latch660 ]
  %c664 = phi i64 [ 0, %leave643 ], [ %v672, %latch660 ]
  %v665 = mul i64 %i662, 8
  %v666 = getelementptr inbounds i8, ptr %v636, i64 %v665
  %v667 = load i64, ptr %v666, align 8
  %v668 = lshr i64 %v658, %i662
  %v669 = and i64 %v668, 1
  %v670 = sub i64 0, %v669
  %v671 = and i64 %v667, %v670
  %v672 = xor i64 %c664, %v671
  br label %latch660
latch660:
  %n663 = add nuw i64 %i662, 1
  %v673 = icmp eq i64 %n663, 3
  br i1 %v673, label %leave661, label %loop659
leave661:
  br label %loop674
loop674:
  %i677 = phi i64 [ 0, %leave661 ], [ %n678, %latch675 ]
  %c679 = phi i64 [ %v654, %leave661 ], [ %v694, %latch675 ]
  %v680 = add i64 %i677, %v637
  %v681 = add i64 %v680, 1
  %v682 = call i64 @llvm.cttz.i64(i64 %v681, i1 true)
  %v683 = shl i64 %v682, 3
  %v684 = getelementptr inbounds i8, ptr %v636, i64 %v683
  %v685 = load i64, ptr %v684, align 8
  %v686 = icmp eq i64 %i677, 1
  %v687 = xor i64 %v672, %c679
  %v688 = select i1 %v686, i64 %v687, i64 %v685
  %v689 = getelementptr inbounds i8, ptr %tables, i64 8704
  %v690 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v691 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v692 = mul i64 %i633, 480
  %v693 = getelementptr inbounds i8, ptr %v691, i64 %v692
  call void @kernel_3_adjoint(ptr %v11, ptr %v488, ptr %v689, ptr %v690, ptr %v693, i64 %c679, i64 %v688)
  %v694 = xor i64 %c679, %v685
  br label %latch675
latch675:
  %n678 = add nuw i64 %i677, 1
  %v695 = icmp eq i64 %n678, 2
  br i1 %v695, label %leave676, label %loop674
leave676:
  br label %head630
leave632:
  call void @wait(ptr %member)
  %v696 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head697
head697:
  %i700 = phi i64 [ %v696, %leave632 ], [ %v702, %leave743 ]
  %v701 = icmp ult i64 %i700, 4
  br i1 %v701, label %some698, label %leave699
some698:
  %v702 = atomicrmw add ptr %v4, i64 1 monotonic
  %v703 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v704 = mul i64 %i700, 2
  %v705 = mul i64 %i700, 2
  %v706 = lshr i64 %v705, 1
  %v707 = xor i64 %v705, %v706
  br label %loop708
loop708:
  %i711 = phi i64 [ 0, %some698 ], [ %n712, %latch709 ]
  %c713 = phi i64 [ 0, %some698 ], [ %v721, %latch709 ]
  %v714 = mul i64 %i711, 8
  %v715 = getelementptr inbounds i8, ptr %v703, i64 %v714
  %v716 = load i64, ptr %v715, align 8
  %v717 = lshr i64 %v707, %i711
  %v718 = and i64 %v717, 1
  %v719 = sub i64 0, %v718
  %v720 = and i64 %v716, %v719
  %v721 = xor i64 %c713, %v720
  br label %latch709
latch709:
  %n712 = add nuw i64 %i711, 1
  %v722 = icmp eq i64 %n712, 3
  br i1 %v722, label %leave710, label %loop708
leave710:
  %v723 = mul i64 %v702, 2
  %v724 = lshr i64 %v723, 1
  %v725 = xor i64 %v723, %v724
  br label %loop726
loop726:
  %i729 = phi i64 [ 0, %leave710 ], [ %n730, %latch727 ]
  %c731 = phi i64 [ 0, %leave710 ], [ %v739, %latch727 ]
  %v732 = mul i64 %i729, 8
  %v733 = getelementptr inbounds i8, ptr %v703, i64 %v732
  %v734 = load i64, ptr %v733, align 8
  %v735 = lshr i64 %v725, %i729
  %v736 = and i64 %v735, 1
  %v737 = sub i64 0, %v736
  %v738 = and i64 %v734, %v737
  %v739 = xor i64 %c731, %v738
  br label %latch727
latch727:
  %n730 = add nuw i64 %i729, 1
  %v740 = icmp eq i64 %n730, 3
  br i1 %v740, label %leave728, label %loop726
leave728:
  br label %loop741
loop741:
  %i744 = phi i64 [ 0, %leave728 ], [ %n745, %latch742 ]
  %c746 = phi i64 [ %v721, %leave728 ], [ %v761, %latch742 ]
  %v747 = add i64 %i744, %v704
  %v748 = add i64 %v747, 1
  %v749 = call i64 @llvm.cttz.i64(i64 %v748, i1 true)
  %v750 = shl i64 %v749, 3
  %v751 = getelementptr inbounds i8, ptr %v703, i64 %v750
  %v752 = load i64, ptr %v751, align 8
  %v753 = icmp eq i64 %i744, 1
  %v754 = xor i64 %v739, %c746
  %v755 = select i1 %v753, i64 %v754, i64 %v752
  %v756 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v757 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v758 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v759 = mul i64 %i700, 480
  %v760 = getelementptr inbounds i8, ptr %v758, i64 %v759
  call void @kernel_2_adjoint(ptr %v11, ptr %v488, ptr %v756, ptr %v757, ptr %v760, i64 %c746, i64 %v755)
  %v761 = xor i64 %c746, %v752
  br label %latch742
latch742:
  %n745 = add nuw i64 %i744, 1
  %v762 = icmp eq i64 %n745, 2
  br i1 %v762, label %leave743, label %loop741
leave743:
  br label %head697
leave699:
  call void @wait(ptr %member)
  %v763 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head764
head764:
  %i767 = phi i64 [ %v763, %leave699 ], [ %v769, %leave810 ]
  %v768 = icmp ult i64 %i767, 4
  br i1 %v768, label %some765, label %leave766
some765:
  %v769 = atomicrmw add ptr %v4, i64 1 monotonic
  %v770 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v771 = mul i64 %i767, 2
  %v772 = mul i64 %i767, 2
  %v773 = lshr i64 %v772, 1
  %v774 = xor i64 %v772, %v773
  br label %loop775
loop775:
  %i778 = phi i64 [ 0, %some765 ], [ %n779, %latch776 ]
  %c780 = phi i64 [ 0, %some765 ], [ %v788, %latch776 ]
  %v781 = mul i64 %i778, 8
  %v782 = getelementptr inbounds i8, ptr %v770, i64 %v781
  %v783 = load i64, ptr %v782, align 8
  %v784 = lshr i64 %v774, %i778
  %v785 = and i64 %v784, 1
  %v786 = sub i64 0, %v785
  %v787 = and i64 %v783, %v786
  %v788 = xor i64 %c780, %v787
  br label %latch776
latch776:
  %n779 = add nuw i64 %i778, 1
  %v789 = icmp eq i64 %n779, 3
  br i1 %v789, label %leave777, label %loop775
leave777:
  %v790 = mul i64 %v769, 2
  %v791 = lshr i64 %v790, 1
  %v792 = xor i64 %v790, %v791
  br label %loop793
loop793:
  %i796 = phi i64 [ 0, %leave777 ], [ %n797, %latch794 ]
  %c798 = phi i64 [ 0, %leave777 ], [ %v806, %latch794 ]
  %v799 = mul i64 %i796, 8
  %v800 = getelementptr inbounds i8, ptr %v770, i64 %v799
  %v801 = load i64, ptr %v800, align 8
  %v802 = lshr i64 %v792, %i796
  %v803 = and i64 %v802, 1
  %v804 = sub i64 0, %v803
  %v805 = and i64 %v801, %v804
  %v806 = xor i64 %c798, %v805
  br label %latch794
latch794:
  %n797 = add nuw i64 %i796, 1
  %v807 = icmp eq i64 %n797, 3
  br i1 %v807, label %leave795, label %loop793
leave795:
  br label %loop808
loop808:
  %i811 = phi i64 [ 0, %leave795 ], [ %n812, %latch809 ]
  %c813 = phi i64 [ %v788, %leave795 ], [ %v828, %latch809 ]
  %v814 = add i64 %i811, %v771
  %v815 = add i64 %v814, 1
  %v816 = call i64 @llvm.cttz.i64(i64 %v815, i1 true)
  %v817 = shl i64 %v816, 3
  %v818 = getelementptr inbounds i8, ptr %v770, i64 %v817
  %v819 = load i64, ptr %v818, align 8
  %v820 = icmp eq i64 %i811, 1
  %v821 = xor i64 %v806, %c813
  %v822 = select i1 %v820, i64 %v821, i64 %v819
  %v823 = getelementptr inbounds i8, ptr %tables, i64 8512
  %v824 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v825 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v826 = mul i64 %i767, 480
  %v827 = getelementptr inbounds i8, ptr %v825, i64 %v826
  call void @kernel_2_adjoint(ptr %v11, ptr %v488, ptr %v823, ptr %v824, ptr %v827, i64 %c813, i64 %v822)
  %v828 = xor i64 %c813, %v819
  br label %latch809
latch809:
  %n812 = add nuw i64 %i811, 1
  %v829 = icmp eq i64 %n812, 2
  br i1 %v829, label %leave810, label %loop808
leave810:
  br label %head764
leave766:
  call void @wait(ptr %member)
  %v830 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head831
head831:
  %i834 = phi i64 [ %v830, %leave766 ], [ %v836, %leave877 ]
  %v835 = icmp ult i64 %i834, 4
  br i1 %v835, label %some832, label %leave833
some832:
  %v836 = atomicrmw add ptr %v4, i64 1 monotonic
  %v837 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v838 = mul i64 %i834, 2
  %v839 = mul i64 %i834, 2
  %v840 = lshr i64 %v839, 1
  %v841 = xor i64 %v839, %v840
  br label %loop842
loop842:
  %i845 = phi i64 [ 0, %some832 ], [ %n846, %latch843 ]
  %c847 = phi i64 [ 0, %some832 ], [ %v855, %latch843 ]
  %v848 = mul i64 %i845, 8
  %v849 = getelementptr inbounds i8, ptr %v837, i64 %v848
  %v850 = load i64, ptr %v849, align 8
  %v851 = lshr i64 %v841, %i845
  %v852 = and i64 %v851, 1
  %v853 = sub i64 0, %v852
  %v854 = and i64 %v850, %v853
  %v855 = xor i64 %c847, %v854
  br label %latch843
latch843:
  %n846 = add nuw i64 %i845, 1
  %v856 = icmp eq i64 %n846, 3
  br i1 %v856, label %leave844, label %loop842
leave844:
  %v857 = mul i64 %v836, 2
  %v858 = lshr i64 %v857, 1
  %v859 = xor i64 %v857, %v858
  br label %loop860
loop860:
  %i863 = phi i64 [ 0, %leave844 ], [ %n864, %latch861 ]
  %c865 = phi i64 [ 0, %leave844 ], [ %v873, %latch861 ]
  %v866 = mul i64 %i863, 8
  %v867 = getelementptr inbounds i8, ptr %v837, i64 %v866
  %v868 = load i64, ptr %v867, align 8
  %v869 = lshr i64 %v859, %i863
  %v870 = and i64 %v869, 1
  %v871 = sub i64 0, %v870
  %v872 = and i64 %v868, %v871
  %v873 = xor i64 %c865, %v872
  br label %latch861
latch861:
  %n864 = add nuw i64 %i863, 1
  %v874 = icmp eq i64 %n864, 3
  br i1 %v874, label %leave862, label %loop860
leave862:
  br label %loop875
loop875:
  %i878 = phi i64 [ 0, %leave862 ], [ %n879, %latch876 ]
  %c880 = phi i64 [ %v855, %leave862 ], [ %v895, %latch876 ]
  %v881 = add i64 %i878, %v838
  %v882 = add i64 %v881, 1
  %v883 = call i64 @llvm.cttz.i64(i64 %v882, i1 true)
  %v884 = shl i64 %v883, 3
  %v885 = getelementptr inbounds i8, ptr %v837, i64 %v884
  %v886 = load i64, ptr %v885, align 8
  %v887 = icmp eq i64 %i878, 1
  %v888 = xor i64 %v873, %c880
  %v889 = select i1 %v887, i64 %v888, i64 %v886
  %v890 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v891 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v892 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v893 = mul i64 %i834, 480
  %v894 = getelementptr inbounds i8, ptr %v892, i64 %v893
  call void @kernel_2_adjoint(ptr %v11, ptr %v488, ptr %v890, ptr %v891, ptr %v894, i64 %c880, i64 %v889)
  %v895 = xor i64 %c880, %v886
  br label %latch876
latch876:
  %n879 = add nuw i64 %i878, 1
  %v896 = icmp eq i64 %n879, 2
  br i1 %v896, label %leave877, label %loop875
leave877:
  br label %head831
leave833:
  call void @wait(ptr %member)
  %v897 = atomicrmw add ptr %v4, i64 1 monotonic
  br label %head898
head898:
  %i901 = phi i64 [ %v897, %leave833 ], [ %v903, %leave963 ]
  %v902 = icmp ult i64 %i901, 4
  br i1 %v902, label %some899, label %leave900
some899:
  %v903 = atomicrmw add ptr %v4, i64 1 monotonic
  %v904 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v905 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v906 = mul i64 %i901, 2
  %v907 = mul i64 %i901, 2
  %v908 = lshr i64 %v907, 1
  %v909 = xor i64 %v907, %v908
  br label %loop910
loop910:
  %i913 = phi i64 [ 0, %some899 ], [ %n914, %latch911 ]
  %c915 = phi i64 [ 0, %some899 ], [ %v923, %latch911 ]
  %v916 = mul i64 %i913, 8
  %v917 = getelementptr inbounds i8, ptr %v904, i64 %v916
  %v918 = load i64, ptr %v917, align 8
  %v919 = lshr i64 %v909, %i913
  %v920 = and i64 %v919, 1
  %v921 = sub i64 0, %v920
  %v922 = and i64 %v918, %v921
  %v923 = xor i64 %c915, %v922
  br label %latch911
latch911:
  %n914 = add nuw i64 %i913, 1
  %v924 = icmp eq i64 %n914, 3
  br i1 %v924, label %leave912, label %loop910
leave912:
  %v925 = mul i64 %i901, 2
  %v926 = lshr i64 %v925, 1
  %v927 = xor i64 %v925, %v926
  br label %loop928
loop928:
  %i931 = phi i64 [ 0, %leave912 ], [ %n932, %latch929 ]
  %c933 = phi i64 [ 0, %leave912 ], [ %v941, %latch929 ]
  %v934 = mul i64 %i931, 8
  %v935 = getelementptr inbounds i8, ptr %v905, i64 %v934
  %v936 = load i64, ptr %v935, align 8
  %v937 = lshr i64 %v927, %i931
  %v938 = and i64 %v937, 1
  %v939 = sub i64 0, %v938
  %v940 = and i64 %v936, %v939
  %v941 = xor i64 %c933, %v940
  br label %latch929
latch929:
  %n932 = add nuw i64 %i931, 1
  %v942 = icmp eq i64 %n932, 3
  br i1 %v942, label %leave930, label %loop928
leave930:
  %v943 = mul i64 %v903, 2
  %v944 = lshr i64 %v943, 1
  %v945 = xor i64 %v943, %v944
  br label %loop946
loop946:
  %i949 = phi i64 [ 0, %leave930 ], [ %n950, %latch947 ]
  %c951 = phi i64 [ 0, %leave930 ], [ %v959, %latch947 ]
  %v952 = mul i64 %i949, 8
  %v953 = getelementptr inbounds i8, ptr %v905, i64 %v952
  %v954 = load i64, ptr %v953, align 8
  %v955 = lshr i64 %v945, %i949
  %v956 = and i64 %v955, 1
  %v957 = sub i64 0, %v956
  %v958 = and i64 %v954, %v957
  %v959 = xor i64 %c951, %v958
  br label %latch947
latch947:
  %n950 = add nuw i64 %i949, 1
  %v960 = icmp eq i64 %n950, 3
  br i1 %v960, label %leave948, label %loop946
leave948:
  br label %loop961
loop961:
  %i964 = phi i64 [ 0, %leave948 ], [ %n965, %latch962 ]
  %c966 = phi i64 [ %v923, %leave948 ], [ %v989, %latch962 ]
  %c967 = phi i64 [ %v941, %leave948 ], [ %v990, %latch962 ]
  %v968 = add i64 %i964, %v906
  %v969 = add i64 %v968, 1
  %v970 = call i64 @llvm.cttz.i64(i64 %v969, i1 true)
  %v971 = shl i64 %v970, 3
  %v972 = getelementptr inbounds i8, ptr %v904, i64 %v971
  %v973 = load i64, ptr %v972, align 8
  %v974 = getelementptr inbounds i8, ptr %v905, i64 %v971
  %v975 = load i64, ptr %v974, align 8
  %v976 = icmp eq i64 %i964, 1
  %v977 = xor i64 %v959, %c967
  %v978 = select i1 %v976, i64 %v977, i64 %v975
  %v979 = getelementptr inbounds i8, ptr %tables, i64 8192
  %v980 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v981 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v982 = mul i64 %i901, 480
  %v983 = getelementptr inbounds i8, ptr %v981, i64 %v982
  call void @kernel_1_adjoint(ptr %v11, ptr %v488, ptr %v979, ptr %v980, ptr %v983, i64 %c966, i64 0)
  %v984 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v985 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v986 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v987 = mul i64 %i901, 480
  %v988 = getelementptr inbounds i8, ptr %v986, i64 %v987
  call void @kernel_0_adjoint(ptr %v11, ptr %v488, ptr %v984, ptr %v985, ptr %v988, i64 %c967, i64 %v978)
  %v989 = xor i64 %c966, %v973
  %v990 = xor i64 %c967, %v975
  br label %latch962
latch962:
  %n965 = add nuw i64 %i964, 1
  %v991 = icmp eq i64 %n965, 2
  br i1 %v991, label %leave963, label %loop961
leave963:
  br label %head898
leave900:
  call void @wait(ptr %member)
  br i1 %v3, label %then992, label %leave993
then992:
  %v994 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @llvm.memset.p0.i64(ptr align 8 %v994, i8 0, i64 120, i1 false)
  %v995 = getelementptr inbounds i8, ptr %workspace, i64 1760
  %v996 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop997
loop997:
  %i1000 = phi i64 [ 0, %then992 ], [ %n1001, %latch998 ]
  %v1002 = shl i64 %i1000, 3
  %v1003 = getelementptr inbounds i8, ptr %v996, i64 %v1002
  %v1004 = load double, ptr %v1003, align 8
  %v1005 = getelementptr inbounds i8, ptr %v995, i64 %v1002
  %v1006 = load double, ptr %v1005, align 8
  %v1007 = fadd double %v1004, %v1006
  %v1008 = getelementptr inbounds i8, ptr %v996, i64 %v1002
  store double %v1007, ptr %v1008, align 8
  br label %latch998
latch998:
  %n1001 = add nuw i64 %i1000, 1
  %v1009 = icmp eq i64 %n1001, 60
  br i1 %v1009, label %leave999, label %loop997
leave999:
  %v1010 = getelementptr inbounds i8, ptr %workspace, i64 2240
  %v1011 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1012
loop1012:
  %i1015 = phi i64 [ 0, %leave999 ], [ %n1016, %latch1013 ]
  %v1017 = shl i64 %i1015, 3
  %v1018 = getelementptr inbounds i8, ptr %v1011, i64 %v1017
  %v1019 = load double, ptr %v1018, align 8
  %v1020 = getelementptr inbounds i8, ptr %v1010, i64 %v1017
  %v1021 = load double, ptr %v1020, align 8
  %v1022 = fadd double %v1019, %v1021
  %v1023 = getelementptr inbounds i8, ptr %v1011, i64 %v1017
  store double %v1022, ptr %v1023, align 8
  br label %latch1013
latch1013:
  %n1016 = add nuw i64 %i1015, 1
  %v1024 = icmp eq i64 %n1016, 60
  br i1 %v1024, label %leave1014, label %loop1012
leave1014:
  %v1025 = getelementptr inbounds i8, ptr %workspace, i64 2720
  %v1026 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop1027
loop1027:
  %i1030 = phi i64 [ 0, %leave1014 ], [ %n1031, %latch1028 ]
  %v1032 = shl i64 %i1030, 3
  %v1033 = getelementptr inbounds i8, ptr %v1026, i64 %v1032
  %v1034 = load double, ptr %v1033, align 8
  %v1035 = getelementptr inbounds i8, ptr %v1025, i64 %v1032
  %v1036 = load double, ptr %v1035, align 8
  %v1037 = fadd double %v1034, %v1036
  %v1038 = getelementptr inbounds i8, ptr %v1026, i64 %v1032
  store double %v1037, ptr %v1038, align 8
  br label %latch1028
latch1028:
  %n1031 = add nuw i64 %i1030, 1
  %v1039 = icmp eq i64 %n1031, 60
  br i1 %v1039, label %leave1029, label %loop1027
leave1029:
  %v1040 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v1041 = getelementptr inbounds i8, ptr %workspace, i64 1024
  %v1042 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @coefficients_0_gradient(ptr %v1040, ptr %tables, ptr %v1041, ptr %v1042)
  br label %leave993
leave993:
  call void @wait(ptr %member)
  ret void
}
