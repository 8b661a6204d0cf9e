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
  br label %take10
take10:
  %v13 = atomicrmw add ptr %v4, i64 1 monotonic
  %v14 = icmp ult i64 %v13, 4
  br i1 %v14, label %some11, label %leave12
some11:
  %v15 = mul i64 %v13, 512
  %v16 = getelementptr inbounds i8, ptr %v9, i64 %v15
  call void @llvm.memset.p0.i64(ptr align 8 %v16, i8 0, i64 512, i1 false)
  br label %take10
leave12:
  call void @wait(ptr %member)
  br i1 %v3, label %then17, label %leave18
then17:
  store float 0x3FF0000000000000, ptr %v9, align 4
  br label %leave18
leave18:
  call void @wait(ptr %member)
  br label %take19
take19:
  %v22 = atomicrmw add ptr %v4, i64 1 monotonic
  %v23 = icmp ult i64 %v22, 4
  br i1 %v23, label %some20, label %leave21
some20:
  %v24 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v25 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v26 = mul i64 %v22, 2
  %v27 = lshr i64 %v26, 1
  %v28 = xor i64 %v26, %v27
  br label %loop29
loop29:
  %i32 = phi i64 [ 0, %some20 ], [ %n33, %latch30 ]
  %c34 = phi i64 [ 0, %some20 ], [ %v42, %latch30 ]
  %v35 = mul i64 %i32, 8
  %v36 = getelementptr inbounds i8, ptr %v24, i64 %v35
  %v37 = load i64, ptr %v36, align 8
  %v38 = lshr i64 %v28, %i32
  %v39 = and i64 %v38, 1
  %v40 = sub i64 0, %v39
  %v41 = and i64 %v37, %v40
  %v42 = xor i64 %c34, %v41
  br label %latch30
latch30:
  %n33 = add nuw i64 %i32, 1
  %v43 = icmp eq i64 %n33, 3
  br i1 %v43, label %leave31, label %loop29
leave31:
  br label %loop44
loop44:
  %i47 = phi i64 [ 0, %leave31 ], [ %n48, %latch45 ]
  %c49 = phi i64 [ 0, %leave31 ], [ %v57, %latch45 ]
  %v50 = mul i64 %i47, 8
  %v51 = getelementptr inbounds i8, ptr %v25, i64 %v50
  %v52 = load i64, ptr %v51, align 8
  %v53 = lshr i64 %v28, %i47
  %v54 = and i64 %v53, 1
  %v55 = sub i64 0, %v54
  %v56 = and i64 %v52, %v55
  %v57 = xor i64 %c49, %v56
  br label %latch45
latch45:
  %n48 = add nuw i64 %i47, 1
  %v58 = icmp eq i64 %n48, 3
  br i1 %v58, label %leave46, label %loop44
leave46:
  br label %loop59
loop59:
  %i62 = phi i64 [ 0, %leave46 ], [ %n63, %latch60 ]
  %c64 = phi i64 [ %v42, %leave46 ], [ %v76, %latch60 ]
  %c65 = phi i64 [ %v57, %leave46 ], [ %v77, %latch60 ]
  %v66 = add i64 %i62, %v26
  %v67 = add i64 %v66, 1
  %v68 = call i64 @llvm.cttz.i64(i64 %v67, i1 true)
  %v69 = shl i64 %v68, 3
  %v70 = getelementptr inbounds i8, ptr %v24, i64 %v69
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr inbounds i8, ptr %v25, i64 %v69
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_0(ptr %v9, ptr %v74, ptr %workspace, i64 %c64, i64 0)
  %v75 = getelementptr inbounds i8, ptr %tables, i64 8192
  call void @kernel_1(ptr %v9, ptr %v75, ptr %workspace, i64 %c65, i64 %v73)
  %v76 = xor i64 %c64, %v71
  %v77 = xor i64 %c65, %v73
  br label %latch60
latch60:
  %n63 = add nuw i64 %i62, 1
  %v78 = icmp eq i64 %n63, 2
  br i1 %v78, label %leave61, label %loop59
leave61:
  br label %take19
leave21:
  call void @wait(ptr %member)
  br label %take79
take79:
  %v82 = atomicrmw add ptr %v4, i64 1 monotonic
  %v83 = icmp ult i64 %v82, 4
  br i1 %v83, label %some80, label %leave81
some80:
  %v84 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v85 = mul i64 %v82, 2
  %v86 = lshr i64 %v85, 1
  %v87 = xor i64 %v85, %v86
  br label %loop88
loop88:
  %i91 = phi i64 [ 0, %some80 ], [ %n92, %latch89 ]
  %c93 = phi i64 [ 0, %some80 ], [ %v101, %latch89 ]
  %v94 = mul i64 %i91, 8
  %v95 = getelementptr inbounds i8, ptr %v84, i64 %v94
  %v96 = load i64, ptr %v95, align 8
  %v97 = lshr i64 %v87, %i91
  %v98 = and i64 %v97, 1
  %v99 = sub i64 0, %v98
  %v100 = and i64 %v96, %v99
  %v101 = xor i64 %c93, %v100
  br label %latch89
latch89:
  %n92 = add nuw i64 %i91, 1
  %v102 = icmp eq i64 %n92, 3
  br i1 %v102, label %leave90, label %loop88
leave90:
  br label %loop103
loop103:
  %i106 = phi i64 [ 0, %leave90 ], [ %n107, %latch104 ]
  %c108 = phi i64 [ %v101, %leave90 ], [ %v116, %latch104 ]
  %v109 = add i64 %i106, %v85
  %v110 = add i64 %v109, 1
  %v111 = call i64 @llvm.cttz.i64(i64 %v110, i1 true)
  %v112 = shl i64 %v111, 3
  %v113 = getelementptr inbounds i8, ptr %v84, i64 %v112
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i8, ptr %tables, i64 8384
  call void @kernel_2(ptr %v9, ptr %v115, ptr %workspace, i64 %c108, i64 %v114)
  %v116 = xor i64 %c108, %v114
  br label %latch104
latch104:
  %n107 = add nuw i64 %i106, 1
  %v117 = icmp eq i64 %n107, 2
  br i1 %v117, label %leave105, label %loop103
leave105:
  br label %take79
leave81:
  call void @wait(ptr %member)
  br label %take118
take118:
  %v121 = atomicrmw add ptr %v4, i64 1 monotonic
  %v122 = icmp ult i64 %v121, 4
  br i1 %v122, label %some119, label %leave120
some119:
  %v123 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v124 = mul i64 %v121, 2
  %v125 = lshr i64 %v124, 1
  %v126 = xor i64 %v124, %v125
  br label %loop127
loop127:
  %i130 = phi i64 [ 0, %some119 ], [ %n131, %latch128 ]
  %c132 = phi i64 [ 0, %some119 ], [ %v140, %latch128 ]
  %v133 = mul i64 %i130, 8
  %v134 = getelementptr inbounds i8, ptr %v123, i64 %v133
  %v135 = load i64, ptr %v134, align 8
  %v136 = lshr i64 %v126, %i130
  %v137 = and i64 %v136, 1
  %v138 = sub i64 0, %v137
  %v139 = and i64 %v135, %v138
  %v140 = xor i64 %c132, %v139
  br label %latch128
latch128:
  %n131 = add nuw i64 %i130, 1
  %v141 = icmp eq i64 %n131, 3
  br i1 %v141, label %leave129, label %loop127
leave129:
  br label %loop142
loop142:
  %i145 = phi i64 [ 0, %leave129 ], [ %n146, %latch143 ]
  %c147 = phi i64 [ %v140, %leave129 ], [ %v155, %latch143 ]
  %v148 = add i64 %i145, %v124
  %v149 = add i64 %v148, 1
  %v150 = call i64 @llvm.cttz.i64(i64 %v149, i1 true)
  %v151 = shl i64 %v150, 3
  %v152 = getelementptr inbounds i8, ptr %v123, i64 %v151
  %v153 = load i64, ptr %v152, align 8
  %v154 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2(ptr %v9, ptr %v154, ptr %workspace, i64 %c147, i64 %v153)
  %v155 = xor i64 %c147, %v153
  br label %latch143
latch143:
  %n146 = add nuw i64 %i145, 1
  %v156 = icmp eq i64 %n146, 2
  br i1 %v156, label %leave144, label %loop142
leave144:
  br label %take118
leave120:
  call void @wait(ptr %member)
  br label %take157
take157:
  %v160 = atomicrmw add ptr %v4, i64 1 monotonic
  %v161 = icmp ult i64 %v160, 4
  br i1 %v161, label %some158, label %leave159
some158:
  %v162 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v163 = mul i64 %v160, 2
  %v164 = lshr i64 %v163, 1
  %v165 = xor i64 %v163, %v164
  br label %loop166
loop166:
  %i169 = phi i64 [ 0, %some158 ], [ %n170, %latch167 ]
  %c171 = phi i64 [ 0, %some158 ], [ %v179, %latch167 ]
  %v172 = mul i64 %i169, 8
  %v173 = getelementptr inbounds i8, ptr %v162, i64 %v172
  %v174 = load i64, ptr %v173, align 8
  %v175 = lshr i64 %v165, %i169
  %v176 = and i64 %v175, 1
  %v177 = sub i64 0, %v176
  %v178 = and i64 %v174, %v177
  %v179 = xor i64 %c171, %v178
  br label %latch167
latch167:
  %n170 = add nuw i64 %i169, 1
  %v180 = icmp eq i64 %n170, 3
  br i1 %v180, label %leave168, label %loop166
leave168:
  br label %loop181
loop181:
  %i184 = phi i64 [ 0, %leave168 ], [ %n185, %latch182 ]
  %c186 = phi i64 [ %v179, %leave168 ], [ %v194, %latch182 ]
  %v187 = add i64 %i184, %v163
  %v188 = add i64 %v187, 1
  %v189 = call i64 @llvm.cttz.i64(i64 %v188, i1 true)
  %v190 = shl i64 %v189, 3
  %v191 = getelementptr inbounds i8, ptr %v162, i64 %v190
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i8, ptr %tables, i64 8640
  call void @kernel_2(ptr %v9, ptr %v193, ptr %workspace, i64 %c186, i64 %v192)
  %v194 = xor i64 %c186, %v192
  br label %latch182
latch182:
  %n185 = add nuw i64 %i184, 1
  %v195 = icmp eq i64 %n185, 2
  br i1 %v195, label %leave183, label %loop181
leave183:
  br label %take157
leave159:
  call void @wait(ptr %member)
  br label %take196
take196:
  %v199 = atomicrmw add ptr %v4, i64 1 monotonic
  %v200 = icmp ult i64 %v199, 4
  br i1 %v200, label %some197, label %leave198
some197:
  %v201 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v202 = mul i64 %v199, 2
  %v203 = lshr i64 %v202, 1
  %v204 = xor i64 %v202, %v203
  br label %loop205
loop205:
  %i208 = phi i64 [ 0, %some197 ], [ %n209, %latch206 ]
  %c210 = phi i64 [ 0, %some197 ], [ %v218, %latch206 ]
  %v211 = mul i64 %i208, 8
  %v212 = getelementptr inbounds i8, ptr %v201, i64 %v211
  %v213 = load i64, ptr %v212, align 8
  %v214 = lshr i64 %v204, %i208
  %v215 = and i64 %v214, 1
  %v216 = sub i64 0, %v215
  %v217 = and i64 %v213, %v216
  %v218 = xor i64 %c210, %v217
  br label %latch206
latch206:
  %n209 = add nuw i64 %i208, 1
  %v219 = icmp eq i64 %n209, 3
  br i1 %v219, label %leave207, label %loop205
leave207:
  br label %loop220
loop220:
  %i223 = phi i64 [ 0, %leave207 ], [ %n224, %latch221 ]
  %c225 = phi i64 [ %v218, %leave207 ], [ %v233, %latch221 ]
  %v226 = add i64 %i223, %v202
  %v227 = add i64 %v226, 1
  %v228 = call i64 @llvm.cttz.i64(i64 %v227, i1 true)
  %v229 = shl i64 %v228, 3
  %v230 = getelementptr inbounds i8, ptr %v201, i64 %v229
  %v231 = load i64, ptr %v230, align 8
  %v232 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_3(ptr %v9, ptr %v232, ptr %workspace, i64 %c225, i64 %v231)
  %v233 = xor i64 %c225, %v231
  br label %latch221
latch221:
  %n224 = add nuw i64 %i223, 1
  %v234 = icmp eq i64 %n224, 2
  br i1 %v234, label %leave222, label %loop220
leave222:
  br label %take196
leave198:
  call void @wait(ptr %member)
  br label %take235
take235:
  %v238 = atomicrmw add ptr %v4, i64 1 monotonic
  %v239 = icmp ult i64 %v238, 4
  br i1 %v239, label %some236, label %leave237
some236:
  %v240 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v241 = mul i64 %v238, 2
  %v242 = lshr i64 %v241, 1
  %v243 = xor i64 %v241, %v242
  br label %loop244
loop244:
  %i247 = phi i64 [ 0, %some236 ], [ %n248, %latch245 ]
  %c249 = phi i64 [ 0, %some236 ], [ %v257, %latch245 ]
  %v250 = mul i64 %i247, 8
  %v251 = getelementptr inbounds i8, ptr %v240, i64 %v250
  %v252 = load i64, ptr %v251, align 8
  %v253 = lshr i64 %v243, %i247
  %v254 = and i64 %v253, 1
  %v255 = sub i64 0, %v254
  %v256 = and i64 %v252, %v255
  %v257 = xor i64 %c249, %v256
  br label %latch245
latch245:
  %n248 = add nuw i64 %i247, 1
  %v258 = icmp eq i64 %n248, 3
  br i1 %v258, label %leave246, label %loop244
leave246:
  br label %loop259
loop259:
  %i262 = phi i64 [ 0, %leave246 ], [ %n263, %latch260 ]
  %c264 = phi i64 [ %v257, %leave246 ], [ %v272, %latch260 ]
  %v265 = add i64 %i262, %v241
  %v266 = add i64 %v265, 1
  %v267 = call i64 @llvm.cttz.i64(i64 %v266, i1 true)
  %v268 = shl i64 %v267, 3
  %v269 = getelementptr inbounds i8, ptr %v240, i64 %v268
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i8, ptr %tables, i64 8768
  call void @kernel_3(ptr %v9, ptr %v271, ptr %workspace, i64 %c264, i64 %v270)
  %v272 = xor i64 %c264, %v270
  br label %latch260
latch260:
  %n263 = add nuw i64 %i262, 1
  %v273 = icmp eq i64 %n263, 2
  br i1 %v273, label %leave261, label %loop259
leave261:
  br label %take235
leave237:
  call void @wait(ptr %member)
  br label %take274
take274:
  %v277 = atomicrmw add ptr %v4, i64 1 monotonic
  %v278 = icmp ult i64 %v277, 4
  br i1 %v278, label %some275, label %leave276
some275:
  %v279 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v280 = mul i64 %v277, 2
  %v281 = lshr i64 %v280, 1
  %v282 = xor i64 %v280, %v281
  br label %loop283
loop283:
  %i286 = phi i64 [ 0, %some275 ], [ %n287, %latch284 ]
  %c288 = phi i64 [ 0, %some275 ], [ %v296, %latch284 ]
  %v289 = mul i64 %i286, 8
  %v290 = getelementptr inbounds i8, ptr %v279, i64 %v289
  %v291 = load i64, ptr %v290, align 8
  %v292 = lshr i64 %v282, %i286
  %v293 = and i64 %v292, 1
  %v294 = sub i64 0, %v293
  %v295 = and i64 %v291, %v294
  %v296 = xor i64 %c288, %v295
  br label %latch284
latch284:
  %n287 = add nuw i64 %i286, 1
  %v297 = icmp eq i64 %n287, 3
  br i1 %v297, label %leave285, label %loop283
leave285:
  br label %loop298
loop298:
  %i301 = phi i64 [ 0, %leave285 ], [ %n302, %latch299 ]
  %c303 = phi i64 [ %v296, %leave285 ], [ %v311, %latch299 ]
  %v304 = add i64 %i301, %v280
  %v305 = add i64 %v304, 1
  %v306 = call i64 @llvm.cttz.i64(i64 %v305, i1 true)
  %v307 = shl i64 %v306, 3
  %v308 = getelementptr inbounds i8, ptr %v279, i64 %v307
  %v309 = load i64, ptr %v308, align 8
  %v310 = getelementptr inbounds i8, ptr %tables, i64 8832
  call void @kernel_3(ptr %v9, ptr %v310, ptr %workspace, i64 %c303, i64 %v309)
  %v311 = xor i64 %c303, %v309
  br label %latch299
latch299:
  %n302 = add nuw i64 %i301, 1
  %v312 = icmp eq i64 %n302, 2
  br i1 %v312, label %leave300, label %loop298
leave300:
  br label %take274
leave276:
  %v313 = getelementptr inbounds i8, ptr %workspace, i64 6144
  %v314 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @wait(ptr %member)
  br i1 %v3, label %then315, label %leave316
then315:
  call void @observables_0_values(ptr %v9, ptr %v314, ptr %v313, i64 0)
  br label %leave316
leave316:
  br i1 %v3, label %then317, label %leave318
then317:
  call void @observables_0_total(ptr %v314, ptr %v313, ptr %values, i64 40)
  br label %leave318
leave318:
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
  br label %take12
take12:
  %v15 = atomicrmw add ptr %v4, i64 1 monotonic
  %v16 = icmp ult i64 %v15, 4
  br i1 %v16, label %some13, label %leave14
some13:
  %v17 = mul i64 %v15, 512
  %v18 = getelementptr inbounds i8, ptr %v11, i64 %v17
  call void @llvm.memset.p0.i64(ptr align 8 %v18, i8 0, i64 512, i1 false)
  br label %take12
leave14:
  call void @wait(ptr %member)
  br i1 %v3, label %then19, label %leave20
then19:
  store float 0x3FF0000000000000, ptr %v11, align 4
  br label %leave20
leave20:
  call void @wait(ptr %member)
  br label %take21
take21:
  %v24 = atomicrmw add ptr %v4, i64 1 monotonic
  %v25 = icmp ult i64 %v24, 4
  br i1 %v25, label %some22, label %leave23
some22:
  %v26 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v27 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v28 = mul i64 %v24, 2
  %v29 = lshr i64 %v28, 1
  %v30 = xor i64 %v28, %v29
  br label %loop31
loop31:
  %i34 = phi i64 [ 0, %some22 ], [ %n35, %latch32 ]
  %c36 = phi i64 [ 0, %some22 ], [ %v44, %latch32 ]
  %v37 = mul i64 %i34, 8
  %v38 = getelementptr inbounds i8, ptr %v26, i64 %v37
  %v39 = load i64, ptr %v38, align 8
  %v40 = lshr i64 %v30, %i34
  %v41 = and i64 %v40, 1
  %v42 = sub i64 0, %v41
  %v43 = and i64 %v39, %v42
  %v44 = xor i64 %c36, %v43
  br label %latch32
latch32:
  %n35 = add nuw i64 %i34, 1
  %v45 = icmp eq i64 %n35, 3
  br i1 %v45, label %leave33, label %loop31
leave33:
  br label %loop46
loop46:
  %i49 = phi i64 [ 0, %leave33 ], [ %n50, %latch47 ]
  %c51 = phi i64 [ 0, %leave33 ], [ %v59, %latch47 ]
  %v52 = mul i64 %i49, 8
  %v53 = getelementptr inbounds i8, ptr %v27, i64 %v52
  %v54 = load i64, ptr %v53, align 8
  %v55 = lshr i64 %v30, %i49
  %v56 = and i64 %v55, 1
  %v57 = sub i64 0, %v56
  %v58 = and i64 %v54, %v57
  %v59 = xor i64 %c51, %v58
  br label %latch47
latch47:
  %n50 = add nuw i64 %i49, 1
  %v60 = icmp eq i64 %n50, 3
  br i1 %v60, label %leave48, label %loop46
leave48:
  br label %loop61
loop61:
  %i64 = phi i64 [ 0, %leave48 ], [ %n65, %latch62 ]
  %c66 = phi i64 [ %v44, %leave48 ], [ %v78, %latch62 ]
  %c67 = phi i64 [ %v59, %leave48 ], [ %v79, %latch62 ]
  %v68 = add i64 %i64, %v28
  %v69 = add i64 %v68, 1
  %v70 = call i64 @llvm.cttz.i64(i64 %v69, i1 true)
  %v71 = shl i64 %v70, 3
  %v72 = getelementptr inbounds i8, ptr %v26, i64 %v71
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr inbounds i8, ptr %v27, i64 %v71
  %v75 = load i64, ptr %v74, align 8
  %v76 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_0(ptr %v11, ptr %v76, ptr %workspace, i64 %c66, i64 0)
  %v77 = getelementptr inbounds i8, ptr %tables, i64 8192
  call void @kernel_1(ptr %v11, ptr %v77, ptr %workspace, i64 %c67, i64 %v75)
  %v78 = xor i64 %c66, %v73
  %v79 = xor i64 %c67, %v75
  br label %latch62
latch62:
  %n65 = add nuw i64 %i64, 1
  %v80 = icmp eq i64 %n65, 2
  br i1 %v80, label %leave63, label %loop61
leave63:
  br label %take21
leave23:
  call void @wait(ptr %member)
  br label %take81
take81:
  %v84 = atomicrmw add ptr %v4, i64 1 monotonic
  %v85 = icmp ult i64 %v84, 4
  br i1 %v85, label %some82, label %leave83
some82:
  %v86 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v87 = mul i64 %v84, 2
  %v88 = lshr i64 %v87, 1
  %v89 = xor i64 %v87, %v88
  br label %loop90
loop90:
  %i93 = phi i64 [ 0, %some82 ], [ %n94, %latch91 ]
  %c95 = phi i64 [ 0, %some82 ], [ %v103, %latch91 ]
  %v96 = mul i64 %i93, 8
  %v97 = getelementptr inbounds i8, ptr %v86, i64 %v96
  %v98 = load i64, ptr %v97, align 8
  %v99 = lshr i64 %v89, %i93
  %v100 = and i64 %v99, 1
  %v101 = sub i64 0, %v100
  %v102 = and i64 %v98, %v101
  %v103 = xor i64 %c95, %v102
  br label %latch91
latch91:
  %n94 = add nuw i64 %i93, 1
  %v104 = icmp eq i64 %n94, 3
  br i1 %v104, label %leave92, label %loop90
leave92:
  br label %loop105
loop105:
  %i108 = phi i64 [ 0, %leave92 ], [ %n109, %latch106 ]
  %c110 = phi i64 [ %v103, %leave92 ], [ %v118, %latch106 ]
  %v111 = add i64 %i108, %v87
  %v112 = add i64 %v111, 1
  %v113 = call i64 @llvm.cttz.i64(i64 %v112, i1 true)
  %v114 = shl i64 %v113, 3
  %v115 = getelementptr inbounds i8, ptr %v86, i64 %v114
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i8, ptr %tables, i64 8384
  call void @kernel_2(ptr %v11, ptr %v117, ptr %workspace, i64 %c110, i64 %v116)
  %v118 = xor i64 %c110, %v116
  br label %latch106
latch106:
  %n109 = add nuw i64 %i108, 1
  %v119 = icmp eq i64 %n109, 2
  br i1 %v119, label %leave107, label %loop105
leave107:
  br label %take81
leave83:
  call void @wait(ptr %member)
  br label %take120
take120:
  %v123 = atomicrmw add ptr %v4, i64 1 monotonic
  %v124 = icmp ult i64 %v123, 4
  br i1 %v124, label %some121, label %leave122
some121:
  %v125 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v126 = mul i64 %v123, 2
  %v127 = lshr i64 %v126, 1
  %v128 = xor i64 %v126, %v127
  br label %loop129
loop129:
  %i132 = phi i64 [ 0, %some121 ], [ %n133, %latch130 ]
  %c134 = phi i64 [ 0, %some121 ], [ %v142, %latch130 ]
  %v135 = mul i64 %i132, 8
  %v136 = getelementptr inbounds i8, ptr %v125, i64 %v135
  %v137 = load i64, ptr %v136, align 8
  %v138 = lshr i64 %v128, %i132
  %v139 = and i64 %v138, 1
  %v140 = sub i64 0, %v139
  %v141 = and i64 %v137, %v140
  %v142 = xor i64 %c134, %v141
  br label %latch130
latch130:
  %n133 = add nuw i64 %i132, 1
  %v143 = icmp eq i64 %n133, 3
  br i1 %v143, label %leave131, label %loop129
leave131:
  br label %loop144
loop144:
  %i147 = phi i64 [ 0, %leave131 ], [ %n148, %latch145 ]
  %c149 = phi i64 [ %v142, %leave131 ], [ %v157, %latch145 ]
  %v150 = add i64 %i147, %v126
  %v151 = add i64 %v150, 1
  %v152 = call i64 @llvm.cttz.i64(i64 %v151, i1 true)
  %v153 = shl i64 %v152, 3
  %v154 = getelementptr inbounds i8, ptr %v125, i64 %v153
  %v155 = load i64, ptr %v154, align 8
  %v156 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2(ptr %v11, ptr %v156, ptr %workspace, i64 %c149, i64 %v155)
  %v157 = xor i64 %c149, %v155
  br label %latch145
latch145:
  %n148 = add nuw i64 %i147, 1
  %v158 = icmp eq i64 %n148, 2
  br i1 %v158, label %leave146, label %loop144
leave146:
  br label %take120
leave122:
  call void @wait(ptr %member)
  br label %take159
take159:
  %v162 = atomicrmw add ptr %v4, i64 1 monotonic
  %v163 = icmp ult i64 %v162, 4
  br i1 %v163, label %some160, label %leave161
some160:
  %v164 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v165 = mul i64 %v162, 2
  %v166 = lshr i64 %v165, 1
  %v167 = xor i64 %v165, %v166
  br label %loop168
loop168:
  %i171 = phi i64 [ 0, %some160 ], [ %n172, %latch169 ]
  %c173 = phi i64 [ 0, %some160 ], [ %v181, %latch169 ]
  %v174 = mul i64 %i171, 8
  %v175 = getelementptr inbounds i8, ptr %v164, i64 %v174
  %v176 = load i64, ptr %v175, align 8
  %v177 = lshr i64 %v167, %i171
  %v178 = and i64 %v177, 1
  %v179 = sub i64 0, %v178
  %v180 = and i64 %v176, %v179
  %v181 = xor i64 %c173, %v180
  br label %latch169
latch169:
  %n172 = add nuw i64 %i171, 1
  %v182 = icmp eq i64 %n172, 3
  br i1 %v182, label %leave170, label %loop168
leave170:
  br label %loop183
loop183:
  %i186 = phi i64 [ 0, %leave170 ], [ %n187, %latch184 ]
  %c188 = phi i64 [ %v181, %leave170 ], [ %v196, %latch184 ]
  %v189 = add i64 %i186, %v165
  %v190 = add i64 %v189, 1
  %v191 = call i64 @llvm.cttz.i64(i64 %v190, i1 true)
  %v192 = shl i64 %v191, 3
  %v193 = getelementptr inbounds i8, ptr %v164, i64 %v192
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i8, ptr %tables, i64 8640
  call void @kernel_2(ptr %v11, ptr %v195, ptr %workspace, i64 %c188, i64 %v194)
  %v196 = xor i64 %c188, %v194
  br label %latch184
latch184:
  %n187 = add nuw i64 %i186, 1
  %v197 = icmp eq i64 %n187, 2
  br i1 %v197, label %leave185, label %loop183
leave185:
  br label %take159
leave161:
  call void @wait(ptr %member)
  br label %take198
take198:
  %v201 = atomicrmw add ptr %v4, i64 1 monotonic
  %v202 = icmp ult i64 %v201, 4
  br i1 %v202, label %some199, label %leave200
some199:
  %v203 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v204 = mul i64 %v201, 2
  %v205 = lshr i64 %v204, 1
  %v206 = xor i64 %v204, %v205
  br label %loop207
loop207:
  %i210 = phi i64 [ 0, %some199 ], [ %n211, %latch208 ]
  %c212 = phi i64 [ 0, %some199 ], [ %v220, %latch208 ]
  %v213 = mul i64 %i210, 8
  %v214 = getelementptr inbounds i8, ptr %v203, i64 %v213
  %v215 = load i64, ptr %v214, align 8
  %v216 = lshr i64 %v206, %i210
  %v217 = and i64 %v216, 1
  %v218 = sub i64 0, %v217
  %v219 = and i64 %v215, %v218
  %v220 = xor i64 %c212, %v219
  br label %latch208
latch208:
  %n211 = add nuw i64 %i210, 1
  %v221 = icmp eq i64 %n211, 3
  br i1 %v221, label %leave209, label %loop207
leave209:
  br label %loop222
loop222:
  %i225 = phi i64 [ 0, %leave209 ], [ %n226, %latch223 ]
  %c227 = phi i64 [ %v220, %leave209 ], [ %v235, %latch223 ]
  %v228 = add i64 %i225, %v204
  %v229 = add i64 %v228, 1
  %v230 = call i64 @llvm.cttz.i64(i64 %v229, i1 true)
  %v231 = shl i64 %v230, 3
  %v232 = getelementptr inbounds i8, ptr %v203, i64 %v231
  %v233 = load i64, ptr %v232, align 8
  %v234 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_3(ptr %v11, ptr %v234, ptr %workspace, i64 %c227, i64 %v233)
  %v235 = xor i64 %c227, %v233
  br label %latch223
latch223:
  %n226 = add nuw i64 %i225, 1
  %v236 = icmp eq i64 %n226, 2
  br i1 %v236, label %leave224, label %loop222
leave224:
  br label %take198
leave200:
  call void @wait(ptr %member)
  br label %take237
take237:
  %v240 = atomicrmw add ptr %v4, i64 1 monotonic
  %v241 = icmp ult i64 %v240, 4
  br i1 %v241, label %some238, label %leave239
some238:
  %v242 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v243 = mul i64 %v240, 2
  %v244 = lshr i64 %v243, 1
  %v245 = xor i64 %v243, %v244
  br label %loop246
loop246:
  %i249 = phi i64 [ 0, %some238 ], [ %n250, %latch247 ]
  %c251 = phi i64 [ 0, %some238 ], [ %v259, %latch247 ]
  %v252 = mul i64 %i249, 8
  %v253 = getelementptr inbounds i8, ptr %v242, i64 %v252
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
  br label %loop261
loop261:
  %i264 = phi i64 [ 0, %leave248 ], [ %n265, %latch262 ]
  %c266 = phi i64 [ %v259, %leave248 ], [ %v274, %latch262 ]
  %v267 = add i64 %i264, %v243
  %v268 = add i64 %v267, 1
  %v269 = call i64 @llvm.cttz.i64(i64 %v268, i1 true)
  %v270 = shl i64 %v269, 3
  %v271 = getelementptr inbounds i8, ptr %v242, i64 %v270
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i8, ptr %tables, i64 8768
  call void @kernel_3(ptr %v11, ptr %v273, ptr %workspace, i64 %c266, i64 %v272)
  %v274 = xor i64 %c266, %v272
  br label %latch262
latch262:
  %n265 = add nuw i64 %i264, 1
  %v275 = icmp eq i64 %n265, 2
  br i1 %v275, label %leave263, label %loop261
leave263:
  br label %take237
leave239:
  call void @wait(ptr %member)
  br label %take276
take276:
  %v279 = atomicrmw add ptr %v4, i64 1 monotonic
  %v280 = icmp ult i64 %v279, 4
  br i1 %v280, label %some277, label %leave278
some277:
  %v281 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v282 = mul i64 %v279, 2
  %v283 = lshr i64 %v282, 1
  %v284 = xor i64 %v282, %v283
  br label %loop285
loop285:
  %i288 = phi i64 [ 0, %some277 ], [ %n289, %latch286 ]
  %c290 = phi i64 [ 0, %some277 ], [ %v298, %latch286 ]
  %v291 = mul i64 %i288, 8
  %v292 = getelementptr inbounds i8, ptr %v281, i64 %v291
  %v293 = load i64, ptr %v292, align 8
  %v294 = lshr i64 %v284, %i288
  %v295 = and i64 %v294, 1
  %v296 = sub i64 0, %v295
  %v297 = and i64 %v293, %v296
  %v298 = xor i64 %c290, %v297
  br label %latch286
latch286:
  %n289 = add nuw i64 %i288, 1
  %v299 = icmp eq i64 %n289, 3
  br i1 %v299, label %leave287, label %loop285
leave287:
  br label %loop300
loop300:
  %i303 = phi i64 [ 0, %leave287 ], [ %n304, %latch301 ]
  %c305 = phi i64 [ %v298, %leave287 ], [ %v313, %latch301 ]
  %v306 = add i64 %i303, %v282
  %v307 = add i64 %v306, 1
  %v308 = call i64 @llvm.cttz.i64(i64 %v307, i1 true)
  %v309 = shl i64 %v308, 3
  %v310 = getelementptr inbounds i8, ptr %v281, i64 %v309
  %v311 = load i64, ptr %v310, align 8
  %v312 = getelementptr inbounds i8, ptr %tables, i64 8832
  call void @kernel_3(ptr %v11, ptr %v312, ptr %workspace, i64 %c305, i64 %v311)
  %v313 = xor i64 %c305, %v311
  br label %latch301
latch301:
  %n304 = add nuw i64 %i303, 1
  %v314 = icmp eq i64 %n304, 2
  br i1 %v314, label %leave302, label %loop300
leave302:
  br label %take276
leave278:
  %v315 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v316 = getelementptr inbounds i8, ptr %workspace, i64 11264
  %v317 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @wait(ptr %member)
  br i1 %v3, label %then318, label %leave319
then318:
  call void @observables_0_both(ptr %v11, ptr %v315, ptr %v317, ptr %v316, ptr %weights, i64 0)
  br label %leave319
leave319:
  br i1 %v3, label %then320, label %leave321
then320:
  call void @observables_0_total(ptr %v317, ptr %v316, ptr %values, i64 32)
  br label %leave321
leave321:
  call void @wait(ptr %member)
  br label %take322
take322:
  %v325 = atomicrmw add ptr %v4, i64 1 monotonic
  %v326 = icmp ult i64 %v325, 4
  br i1 %v326, label %some323, label %leave324
some323:
  %v327 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v328 = mul i64 %v325, 2
  %v329 = lshr i64 %v328, 1
  %v330 = xor i64 %v328, %v329
  br label %loop331
loop331:
  %i334 = phi i64 [ 0, %some323 ], [ %n335, %latch332 ]
  %c336 = phi i64 [ 0, %some323 ], [ %v344, %latch332 ]
  %v337 = mul i64 %i334, 8
  %v338 = getelementptr inbounds i8, ptr %v327, i64 %v337
  %v339 = load i64, ptr %v338, align 8
  %v340 = lshr i64 %v330, %i334
  %v341 = and i64 %v340, 1
  %v342 = sub i64 0, %v341
  %v343 = and i64 %v339, %v342
  %v344 = xor i64 %c336, %v343
  br label %latch332
latch332:
  %n335 = add nuw i64 %i334, 1
  %v345 = icmp eq i64 %n335, 3
  br i1 %v345, label %leave333, label %loop331
leave333:
  br label %loop346
loop346:
  %i349 = phi i64 [ 0, %leave333 ], [ %n350, %latch347 ]
  %c351 = phi i64 [ %v344, %leave333 ], [ %v363, %latch347 ]
  %v352 = add i64 %i349, %v328
  %v353 = add i64 %v352, 1
  %v354 = call i64 @llvm.cttz.i64(i64 %v353, i1 true)
  %v355 = shl i64 %v354, 3
  %v356 = getelementptr inbounds i8, ptr %v327, i64 %v355
  %v357 = load i64, ptr %v356, align 8
  %v358 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v359 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v360 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v361 = mul i64 %v325, 480
  %v362 = getelementptr inbounds i8, ptr %v360, i64 %v361
  call void @kernel_3_adjoint(ptr %v11, ptr %v315, ptr %v358, ptr %v359, ptr %v362, i64 %c351, i64 %v357)
  %v363 = xor i64 %c351, %v357
  br label %latch347
latch347:
  %n350 = add nuw i64 %i349, 1
  %v364 = icmp eq i64 %n350, 2
  br i1 %v364, label %leave348, label %loop346
leave348:
  br label %take322
leave324:
  call void @wait(ptr %member)
  br label %take365
take365:
  %v368 = atomicrmw add ptr %v4, i64 1 monotonic
  %v369 = icmp ult i64 %v368, 4
  br i1 %v369, label %some366, label %leave367
some366:
  %v370 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v371 = mul i64 %v368, 2
  %v372 = lshr i64 %v371, 1
  %v373 = xor i64 %v371, %v372
  br label %loop374
loop374:
  %i377 = phi i64 [ 0, %some366 ], [ %n378, %latch375 ]
  %c379 = phi i64 [ 0, %some366 ], [ %v387, %latch375 ]
  %v380 = mul i64 %i377, 8
  %v381 = getelementptr inbounds i8, ptr %v370, i64 %v380
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
  br label %loop389
loop389:
  %i392 = phi i64 [ 0, %leave376 ], [ %n393, %latch390 ]
  %c394 = phi i64 [ %v387, %leave376 ], [ %v406, %latch390 ]
  %v395 = add i64 %i392, %v371
  %v396 = add i64 %v395, 1
  %v397 = call i64 @llvm.cttz.i64(i64 %v396, i1 true)
  %v398 = shl i64 %v397, 3
  %v399 = getelementptr inbounds i8, ptr %v370, i64 %v398
  %v400 = load i64, ptr %v399, align 8
  %v401 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v402 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v403 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v404 = mul i64 %v368, 480
  %v405 = getelementptr inbounds i8, ptr %v403, i64 %v404
  call void @kernel_3_adjoint(ptr %v11, ptr %v315, ptr %v401, ptr %v402, ptr %v405, i64 %c394, i64 %v400)
  %v406 = xor i64 %c394, %v400
  br label %latch390
latch390:
  %n393 = add nuw i64 %i392, 1
  %v407 = icmp eq i64 %n393, 2
  br i1 %v407, label %leave391, label %loop389
leave391:
  br label %take365
leave367:
  call void @wait(ptr %member)
  br label %take408
take408:
  %v411 = atomicrmw add ptr %v4, i64 1 monotonic
  %v412 = icmp ult i64 %v411, 4
  br i1 %v412, label %some409, label %leave410
some409:
  %v413 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v414 = mul i64 %v411, 2
  %v415 = lshr i64 %v414, 1
  %v416 = xor i64 %v414, %v415
  br label %loop417
loop417:
  %i420 = phi i64 [ 0, %some409 ], [ %n421, %latch418 ]
  %c422 = phi i64 [ 0, %some409 ], [ %v430, %latch418 ]
  %v423 = mul i64 %i420, 8
  %v424 = getelementptr inbounds i8, ptr %v413, i64 %v423
  %v425 = load i64, ptr %v424, align 8
  %v426 = lshr i64 %v416, %i420
  %v427 = and i64 %v426, 1
  %v428 = sub i64 0, %v427
  %v429 = and i64 %v425, %v428
  %v430 = xor i64 %c422, %v429
  br label %latch418
latch418:
  %n421 = add nuw i64 %i420, 1
  %v431 = icmp eq i64 %n421, 3
  br i1 %v431, label %leave419, label %loop417
leave419:
  br label %loop432
loop432:
  %i435 = phi i64 [ 0, %leave419 ], [ %n436, %latch433 ]
  %c437 = phi i64 [ %v430, %leave419 ], [ %v449, %latch433 ]
  %v438 = add i64 %i435, %v414
  %v439 = add i64 %v438, 1
  %v440 = call i64 @llvm.cttz.i64(i64 %v439, i1 true)
  %v441 = shl i64 %v440, 3
  %v442 = getelementptr inbounds i8, ptr %v413, i64 %v441
  %v443 = load i64, ptr %v442, align 8
  %v444 = getelementptr inbounds i8, ptr %tables, i64 8704
  %v445 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v446 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v447 = mul i64 %v411, 480
  %v448 = getelementptr inbounds i8, ptr %v446, i64 %v447
  call void @kernel_3_adjoint(ptr %v11, ptr %v315, ptr %v444, ptr %v445, ptr %v448, i64 %c437, i64 %v443)
  %v449 = xor i64 %c437, %v443
  br label %latch433
latch433:
  %n436 = add nuw i64 %i435, 1
  %v450 = icmp eq i64 %n436, 2
  br i1 %v450, label %leave434, label %loop432
leave434:
  br label %take408
leave410:
  call void @wait(ptr %member)
  br label %take451
take451:
  %v454 = atomicrmw add ptr %v4, i64 1 monotonic
  %v455 = icmp ult i64 %v454, 4
  br i1 %v455, label %some452, label %leave453
some452:
  %v456 = getelementptr inbounds i8, ptr %tables, i64 8576
  %v457 = mul i64 %v454, 2
  %v458 = lshr i64 %v457, 1
  %v459 = xor i64 %v457, %v458
  br label %loop460
loop460:
  %i463 = phi i64 [ 0, %some452 ], [ %n464, %latch461 ]
  %c465 = phi i64 [ 0, %some452 ], [ %v473, %latch461 ]
  %v466 = mul i64 %i463, 8
  %v467 = getelementptr inbounds i8, ptr %v456, i64 %v466
  %v468 = load i64, ptr %v467, align 8
  %v469 = lshr i64 %v459, %i463
  %v470 = and i64 %v469, 1
  %v471 = sub i64 0, %v470
  %v472 = and i64 %v468, %v471
  %v473 = xor i64 %c465, %v472
  br label %latch461
latch461:
  %n464 = add nuw i64 %i463, 1
  %v474 = icmp eq i64 %n464, 3
  br i1 %v474, label %leave462, label %loop460
leave462:
  br label %loop475
loop475:
  %i478 = phi i64 [ 0, %leave462 ], [ %n479, %latch476 ]
  %c480 = phi i64 [ %v473, %leave462 ], [ %v492, %latch476 ]
  %v481 = add i64 %i478, %v457
  %v482 = add i64 %v481, 1
  %v483 = call i64 @llvm.cttz.i64(i64 %v482, i1 true)
  %v484 = shl i64 %v483, 3
  %v485 = getelementptr inbounds i8, ptr %v456, i64 %v484
  %v486 = load i64, ptr %v485, align 8
  %v487 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v488 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v489 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v490 = mul i64 %v454, 480
  %v491 = getelementptr inbounds i8, ptr %v489, i64 %v490
  call void @kernel_2_adjoint(ptr %v11, ptr %v315, ptr %v487, ptr %v488, ptr %v491, i64 %c480, i64 %v486)
  %v492 = xor i64 %c480, %v486
  br label %latch476
latch476:
  %n479 = add nuw i64 %i478, 1
  %v493 = icmp eq i64 %n479, 2
  br i1 %v493, label %leave477, label %loop475
leave477:
  br label %take451
leave453:
  call void @wait(ptr %member)
  br label %take494
take494:
  %v497 = atomicrmw add ptr %v4, i64 1 monotonic
  %v498 = icmp ult i64 %v497, 4
  br i1 %v498, label %some495, label %leave496
some495:
  %v499 = getelementptr inbounds i8, ptr %tables, i64 8448
  %v500 = mul i64 %v497, 2
  %v501 = lshr i64 %v500, 1
  %v502 = xor i64 %v500, %v501
  br label %loop503
loop503:
  %i506 = phi i64 [ 0, %some495 ], [ %n507, %latch504 ]
  %c508 = phi i64 [ 0, %some495 ], [ %v516, %latch504 ]
  %v509 = mul i64 %i506, 8
  %v510 = getelementptr inbounds i8, ptr %v499, i64 %v509
  %v511 = load i64, ptr %v510, align 8
  %v512 = lshr i64 %v502, %i506
  %v513 = and i64 %v512, 1
  %v514 = sub i64 0, %v513
  %v515 = and i64 %v511, %v514
  %v516 = xor i64 %c508, %v515
  br label %latch504
latch504:
  %n507 = add nuw i64 %i506, 1
  %v517 = icmp eq i64 %n507, 3
  br i1 %v517, label %leave505, label %loop503
leave505:
  br label %loop518
loop518:
  %i521 = phi i64 [ 0, %leave505 ], [ %n522, %latch519 ]
  %c523 = phi i64 [ %v516, %leave505 ], [ %v535, %latch519 ]
  %v524 = add i64 %i521, %v500
  %v525 = add i64 %v524, 1
  %v526 = call i64 @llvm.cttz.i64(i64 %v525, i1 true)
  %v527 = shl i64 %v526, 3
  %v528 = getelementptr inbounds i8, ptr %v499, i64 %v527
  %v529 = load i64, ptr %v528, align 8
  %v530 = getelementptr inbounds i8, ptr %tables, i64 8512
  %v531 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v532 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v533 = mul i64 %v497, 480
  %v534 = getelementptr inbounds i8, ptr %v532, i64 %v533
  call void @kernel_2_adjoint(ptr %v11, ptr %v315, ptr %v530, ptr %v531, ptr %v534, i64 %c523, i64 %v529)
  %v535 = xor i64 %c523, %v529
  br label %latch519
latch519:
  %n522 = add nuw i64 %i521, 1
  %v536 = icmp eq i64 %n522, 2
  br i1 %v536, label %leave520, label %loop518
leave520:
  br label %take494
leave496:
  call void @wait(ptr %member)
  br label %take537
take537:
  %v540 = atomicrmw add ptr %v4, i64 1 monotonic
  %v541 = icmp ult i64 %v540, 4
  br i1 %v541, label %some538, label %leave539
some538:
  %v542 = getelementptr inbounds i8, ptr %tables, i64 8320
  %v543 = mul i64 %v540, 2
  %v544 = lshr i64 %v543, 1
  %v545 = xor i64 %v543, %v544
  br label %loop546
loop546:
  %i549 = phi i64 [ 0, %some538 ], [ %n550, %latch547 ]
  %c551 = phi i64 [ 0, %some538 ], [ %v559, %latch547 ]
  %v552 = mul i64 %i549, 8
  %v553 = getelementptr inbounds i8, ptr %v542, i64 %v552
  %v554 = load i64, ptr %v553, align 8
  %v555 = lshr i64 %v545, %i549
  %v556 = and i64 %v555, 1
  %v557 = sub i64 0, %v556
  %v558 = and i64 %v554, %v557
  %v559 = xor i64 %c551, %v558
  br label %latch547
latch547:
  %n550 = add nuw i64 %i549, 1
  %v560 = icmp eq i64 %n550, 3
  br i1 %v560, label %leave548, label %loop546
leave548:
  br label %loop561
loop561:
  %i564 = phi i64 [ 0, %leave548 ], [ %n565, %latch562 ]
  %c566 = phi i64 [ %v559, %leave548 ], [ %v578, %latch562 ]
  %v567 = add i64 %i564, %v543
  %v568 = add i64 %v567, 1
  %v569 = call i64 @llvm.cttz.i64(i64 %v568, i1 true)
  %v570 = shl i64 %v569, 3
  %v571 = getelementptr inbounds i8, ptr %v542, i64 %v570
  %v572 = load i64, ptr %v571, align 8
  %v573 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v574 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v575 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v576 = mul i64 %v540, 480
  %v577 = getelementptr inbounds i8, ptr %v575, i64 %v576
  call void @kernel_2_adjoint(ptr %v11, ptr %v315, ptr %v573, ptr %v574, ptr %v577, i64 %c566, i64 %v572)
  %v578 = xor i64 %c566, %v572
  br label %latch562
latch562:
  %n565 = add nuw i64 %i564, 1
  %v579 = icmp eq i64 %n565, 2
  br i1 %v579, label %leave563, label %loop561
leave563:
  br label %take537
leave539:
  call void @wait(ptr %member)
  br label %take580
take580:
  %v583 = atomicrmw add ptr %v4, i64 1 monotonic
  %v584 = icmp ult i64 %v583, 4
  br i1 %v584, label %some581, label %leave582
some581:
  %v585 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v586 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v587 = mul i64 %v583, 2
  %v588 = lshr i64 %v587, 1
  %v589 = xor i64 %v587, %v588
  br label %loop590
loop590:
  %i593 = phi i64 [ 0, %some581 ], [ %n594, %latch591 ]
  %c595 = phi i64 [ 0, %some581 ], [ %v603, %latch591 ]
  %v596 = mul i64 %i593, 8
  %v597 = getelementptr inbounds i8, ptr %v585, i64 %v596
  %v598 = load i64, ptr %v597, align 8
  %v599 = lshr i64 %v589, %i593
  %v600 = and i64 %v599, 1
  %v601 = sub i64 0, %v600
  %v602 = and i64 %v598, %v601
  %v603 = xor i64 %c595, %v602
  br label %latch591
latch591:
  %n594 = add nuw i64 %i593, 1
  %v604 = icmp eq i64 %n594, 3
  br i1 %v604, label %leave592, label %loop590
leave592:
  br label %loop605
loop605:
  %i608 = phi i64 [ 0, %leave592 ], [ %n609, %latch606 ]
  %c610 = phi i64 [ 0, %leave592 ], [ %v618, %latch606 ]
  %v611 = mul i64 %i608, 8
  %v612 = getelementptr inbounds i8, ptr %v586, i64 %v611
  %v613 = load i64, ptr %v612, align 8
  %v614 = lshr i64 %v589, %i608
  %v615 = and i64 %v614, 1
  %v616 = sub i64 0, %v615
  %v617 = and i64 %v613, %v616
  %v618 = xor i64 %c610, %v617
  br label %latch606
latch606:
  %n609 = add nuw i64 %i608, 1
  %v619 = icmp eq i64 %n609, 3
  br i1 %v619, label %leave607, label %loop605
leave607:
  br label %loop620
loop620:
  %i623 = phi i64 [ 0, %leave607 ], [ %n624, %latch621 ]
  %c625 = phi i64 [ %v603, %leave607 ], [ %v645, %latch621 ]
  %c626 = phi i64 [ %v618, %leave607 ], [ %v646, %latch621 ]
  %v627 = add i64 %i623, %v587
  %v628 = add i64 %v627, 1
  %v629 = call i64 @llvm.cttz.i64(i64 %v628, i1 true)
  %v630 = shl i64 %v629, 3
  %v631 = getelementptr inbounds i8, ptr %v585, i64 %v630
  %v632 = load i64, ptr %v631, align 8
  %v633 = getelementptr inbounds i8, ptr %v586, i64 %v630
  %v634 = load i64, ptr %v633, align 8
  %v635 = getelementptr inbounds i8, ptr %tables, i64 8192
  %v636 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v637 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v638 = mul i64 %v583, 480
  %v639 = getelementptr inbounds i8, ptr %v637, i64 %v638
  call void @kernel_1_adjoint(ptr %v11, ptr %v315, ptr %v635, ptr %v636, ptr %v639, i64 %c625, i64 0)
  %v640 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v641 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v642 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v643 = mul i64 %v583, 480
  %v644 = getelementptr inbounds i8, ptr %v642, i64 %v643
  call void @kernel_0_adjoint(ptr %v11, ptr %v315, ptr %v640, ptr %v641, ptr %v644, i64 %c626, i64 %v634)
  %v645 = xor i64 %c625, %v632
  %v646 = xor i64 %c626, %v634
  br label %latch621
latch621:
  %n624 = add nuw i64 %i623, 1
  %v647 = icmp eq i64 %n624, 2
  br i1 %v647, label %leave622, label %loop620
leave622:
  br label %take580
leave582:
  call void @wait(ptr %member)
  br i1 %v3, label %then648, label %leave649
then648:
  %v650 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @llvm.memset.p0.i64(ptr align 8 %v650, i8 0, i64 120, i1 false)
  %v651 = getelementptr inbounds i8, ptr %workspace, i64 1760
  %v652 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop653
loop653:
  %i656 = phi i64 [ 0, %then648 ], [ %n657, %latch654 ]
  %v658 = shl i64 %i656, 3
  %v659 = getelementptr inbounds i8, ptr %v652, i64 %v658
  %v660 = load double, ptr %v659, align 8
  %v661 = getelementptr inbounds i8, ptr %v651, i64 %v658
  %v662 = load double, ptr %v661, align 8
  %v663 = fadd double %v660, %v662
  %v664 = getelementptr inbounds i8, ptr %v652, i64 %v658
  store double %v663, ptr %v664, align 8
  br label %latch654
latch654:
  %n657 = add nuw i64 %i656, 1
  %v665 = icmp eq i64 %n657, 60
  br i1 %v665, label %leave655, label %loop653
leave655:
  %v666 = getelementptr inbounds i8, ptr %workspace, i64 2240
  %v667 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop668
loop668:
  %i671 = phi i64 [ 0, %leave655 ], [ %n672, %latch669 ]
  %v673 = shl i64 %i671, 3
  %v674 = getelementptr inbounds i8, ptr %v667, i64 %v673
  %v675 = load double, ptr %v674, align 8
  %v676 = getelementptr inbounds i8, ptr %v666, i64 %v673
  %v677 = load double, ptr %v676, align 8
  %v678 = fadd double %v675, %v677
  %v679 = getelementptr inbounds i8, ptr %v667, i64 %v673
  store double %v678, ptr %v679, align 8
  br label %latch669
latch669:
  %n672 = add nuw i64 %i671, 1
  %v680 = icmp eq i64 %n672, 60
  br i1 %v680, label %leave670, label %loop668
leave670:
  %v681 = getelementptr inbounds i8, ptr %workspace, i64 2720
  %v682 = getelementptr inbounds i8, ptr %workspace, i64 1280
  br label %loop683
loop683:
  %i686 = phi i64 [ 0, %leave670 ], [ %n687, %latch684 ]
  %v688 = shl i64 %i686, 3
  %v689 = getelementptr inbounds i8, ptr %v682, i64 %v688
  %v690 = load double, ptr %v689, align 8
  %v691 = getelementptr inbounds i8, ptr %v681, i64 %v688
  %v692 = load double, ptr %v691, align 8
  %v693 = fadd double %v690, %v692
  %v694 = getelementptr inbounds i8, ptr %v682, i64 %v688
  store double %v693, ptr %v694, align 8
  br label %latch684
latch684:
  %n687 = add nuw i64 %i686, 1
  %v695 = icmp eq i64 %n687, 60
  br i1 %v695, label %leave685, label %loop683
leave685:
  %v696 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v697 = getelementptr inbounds i8, ptr %workspace, i64 1024
  %v698 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @coefficients_0_gradient(ptr %v696, ptr %tables, ptr %v697, ptr %v698)
  br label %leave649
leave649:
  call void @wait(ptr %member)
  ret void
}
