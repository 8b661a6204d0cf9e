; Pauli strings of lanes and vectors, diagonal or not, and a constant.
; 1600 bytes of tables, 10688 of workspace

define void @observables_0_values(ptr noalias %state, ptr noalias %table, ptr noalias %workspace, i64 %part) nounwind {
entry:
  %a1 = alloca [4 x <16 x float>], align 64
  %a2 = alloca [512 x i8], align 64
  %a3 = alloca [2 x <16 x float>], align 64
  store <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, ptr %a3, align 64
  %v4 = getelementptr inbounds i8, ptr %a3, i64 64
  store <16 x float> <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>, ptr %v4, align 64
  %v5 = getelementptr inbounds i8, ptr %table, i64 48
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 %v6
  %v8 = getelementptr inbounds i8, ptr %table, i64 16
  %v9 = load i64, ptr %v8, align 8
  %v10 = shl i64 %v9, 3
  %v11 = add i64 %v10, 63
  %v12 = and i64 %v11, -64
  %v13 = getelementptr inbounds i8, ptr %table, i64 16
  %v14 = load i64, ptr %v13, align 8
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %v20 = shl i64 %i18, 3
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 %v20
  store double 0.0, ptr %v21, align 8
  %v22 = mul i64 %i18, 192
  %v23 = add i64 %v12, %v22
  %v24 = getelementptr inbounds i8, ptr %workspace, i64 %v23
  store <16 x float> zeroinitializer, ptr %v24, align 64
  %v25 = mul i64 %i18, 192
  %v26 = add i64 %v12, %v25
  %v27 = getelementptr inbounds i8, ptr %workspace, i64 %v26
  %v28 = getelementptr inbounds i8, ptr %v27, i64 64
  store <16 x float> zeroinitializer, ptr %v28, align 64
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v29 = icmp eq i64 %n19, %v14
  br i1 %v29, label %leave17, label %loop15
leave17:
  %v30 = getelementptr inbounds i8, ptr %table, i64 24
  %v31 = load i64, ptr %v30, align 8
  %v32 = load i64, ptr %table, align 8
  %v33 = getelementptr inbounds i8, ptr %table, i64 8
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i8, ptr %table, i64 128
  br label %loop36
loop36:
  %i39 = phi i64 [ 0, %leave17 ], [ %n40, %latch37 ]
  %c41 = phi i64 [ 0, %leave17 ], [ %v60, %latch37 ]
  %c42 = phi i64 [ 0, %leave17 ], [ %v142, %latch37 ]
  %v43 = mul i64 %i39, %v34
  br label %loop44
loop44:
  %i47 = phi i64 [ 0, %loop36 ], [ %n48, %latch45 ]
  %c49 = phi i64 [ %c41, %loop36 ], [ %v60, %latch45 ]
  %c50 = phi i64 [ %c42, %loop36 ], [ %v142, %latch45 ]
  %v51 = add i64 %v43, %i47
  %v52 = add i64 %v51, 1
  %v53 = call i64 @llvm.cttz.i64(i64 %v52, i1 true)
  %v54 = icmp uge i64 %v53, 63
  %v55 = zext i1 %v54 to i64
  %v56 = add i64 %v53, %v55
  %v57 = shl i64 %v56, 3
  %v58 = getelementptr inbounds i8, ptr %v35, i64 %v57
  %v59 = load i64, ptr %v58, align 8
  %v60 = xor i64 %c49, %v59
  %v61 = getelementptr inbounds i8, ptr %state, i64 %v60
  call void @llvm.prefetch.p0(ptr %v61, i32 0, i32 2, i32 1)
  %v62 = getelementptr inbounds i8, ptr %state, i64 %v60
  %v63 = getelementptr inbounds i8, ptr %v62, i64 64
  call void @llvm.prefetch.p0(ptr %v63, i32 0, i32 2, i32 1)
  %v64 = xor i64 %v60, 128
  %v65 = getelementptr inbounds i8, ptr %state, i64 %v64
  call void @llvm.prefetch.p0(ptr %v65, i32 0, i32 2, i32 1)
  %v66 = xor i64 %v60, 128
  %v67 = getelementptr inbounds i8, ptr %state, i64 %v66
  %v68 = getelementptr inbounds i8, ptr %v67, i64 64
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 2, i32 1)
  %v69 = xor i64 %v60, 256
  %v70 = getelementptr inbounds i8, ptr %state, i64 %v69
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 2, i32 1)
  %v71 = xor i64 %v60, 256
  %v72 = getelementptr inbounds i8, ptr %state, i64 %v71
  %v73 = getelementptr inbounds i8, ptr %v72, i64 64
  call void @llvm.prefetch.p0(ptr %v73, i32 0, i32 2, i32 1)
  %v74 = xor i64 %v60, 384
  %v75 = getelementptr inbounds i8, ptr %state, i64 %v74
  call void @llvm.prefetch.p0(ptr %v75, i32 0, i32 2, i32 1)
  %v76 = xor i64 %v60, 384
  %v77 = getelementptr inbounds i8, ptr %state, i64 %v76
  %v78 = getelementptr inbounds i8, ptr %v77, i64 64
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 2, i32 1)
  %v79 = getelementptr inbounds i8, ptr %state, i64 %c49
  %v80 = load <16 x float>, ptr %v79, align 64
  %v81 = getelementptr inbounds i8, ptr %v79, i64 64
  %v82 = load <16 x float>, ptr %v81, align 64
  %v83 = xor i64 %c49, 128
  %v84 = getelementptr inbounds i8, ptr %state, i64 %v83
  %v85 = load <16 x float>, ptr %v84, align 64
  %v86 = getelementptr inbounds i8, ptr %v84, i64 64
  %v87 = load <16 x float>, ptr %v86, align 64
  %v88 = xor i64 %c49, 256
  %v89 = getelementptr inbounds i8, ptr %state, i64 %v88
  %v90 = load <16 x float>, ptr %v89, align 64
  %v91 = getelementptr inbounds i8, ptr %v89, i64 64
  %v92 = load <16 x float>, ptr %v91, align 64
  %v93 = xor i64 %c49, 384
  %v94 = getelementptr inbounds i8, ptr %state, i64 %v93
  %v95 = load <16 x float>, ptr %v94, align 64
  %v96 = getelementptr inbounds i8, ptr %v94, i64 64
  %v97 = load <16 x float>, ptr %v96, align 64
  %v98 = fmul <16 x float> %v80, %v80
  %v99 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v82, <16 x float> %v82, <16 x float> %v98)
  %v100 = fmul <16 x float> %v85, %v85
  %v101 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v87, <16 x float> %v87, <16 x float> %v100)
  %v102 = fmul <16 x float> %v90, %v90
  %v103 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v92, <16 x float> %v92, <16 x float> %v102)
  %v104 = fmul <16 x float> %v95, %v95
  %v105 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v97, <16 x float> %v97, <16 x float> %v104)
  %v106 = fadd <16 x float> %v99, %v101
  %v107 = fsub <16 x float> %v99, %v101
  %v108 = fadd <16 x float> %v103, %v105
  %v109 = fsub <16 x float> %v103, %v105
  %v110 = fadd <16 x float> %v106, %v108
  %v111 = fsub <16 x float> %v106, %v108
  %v112 = fadd <16 x float> %v107, %v109
  %v113 = fsub <16 x float> %v107, %v109
  store <16 x float> %v110, ptr %a1, align 64
  %v114 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v112, ptr %v114, align 64
  %v115 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v111, ptr %v115, align 64
  %v116 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v113, ptr %v116, align 64
  br label %loop117
loop117:
  %i120 = phi i64 [ 0, %loop44 ], [ %n121, %latch118 ]
  %v122 = add i64 0, %i120
  %v123 = mul i64 %v122, 48
  %v124 = getelementptr inbounds i8, ptr %v7, i64 %v123
  %v125 = load i64, ptr %v124, align 8
  %v126 = getelementptr inbounds i8, ptr %a1, i64 %v125
  %v127 = load <16 x float>, ptr %v126, align 64
  %v128 = mul i64 %v122, 192
  %v129 = add i64 %v12, %v128
  %v130 = getelementptr inbounds i8, ptr %workspace, i64 %v129
  %v131 = getelementptr inbounds i8, ptr %v124, i64 8
  %v132 = load i64, ptr %v131, align 8
  %v133 = and i64 %v132, %c50
  %v134 = call i64 @llvm.ctpop.i64(i64 %v133)
  %v135 = and i64 %v134, 1
  %v136 = mul i64 %v135, 64
  %v137 = getelementptr inbounds i8, ptr %v130, i64 %v136
  %v138 = load <16 x float>, ptr %v137, align 64
  %v139 = fadd <16 x float> %v138, %v127
  store <16 x float> %v139, ptr %v137, align 64
  br label %latch118
latch118:
  %n121 = add nuw i64 %i120, 1
  %v140 = icmp eq i64 %n121, %v31
  br i1 %v140, label %leave119, label %loop117
leave119:
  %v141 = shl i64 1, %v56
  %v142 = xor i64 %c50, %v141
  br label %latch45
latch45:
  %n48 = add nuw i64 %i47, 1
  %v143 = icmp eq i64 %n48, %v34
  br i1 %v143, label %leave46, label %loop44
leave46:
  br label %loop144
loop144:
  %i147 = phi i64 [ 0, %leave46 ], [ %n148, %latch145 ]
  %v149 = add i64 0, %i147
  %v150 = mul i64 %v149, 192
  %v151 = add i64 %v12, %v150
  %v152 = getelementptr inbounds i8, ptr %workspace, i64 %v151
  %v153 = load <16 x float>, ptr %v152, align 64
  %v154 = getelementptr inbounds i8, ptr %v152, i64 64
  %v155 = load <16 x float>, ptr %v154, align 64
  %v156 = fsub <16 x float> %v153, %v155
  %v157 = mul i64 %v149, 48
  %v158 = getelementptr inbounds i8, ptr %v7, i64 %v157
  %v159 = getelementptr inbounds i8, ptr %v158, i64 16
  %v160 = load i64, ptr %v159, align 8
  %v161 = trunc i64 %v160 to i16
  %v162 = bitcast i16 %v161 to <16 x i1>
  %v163 = fneg <16 x float> %v156
  %v164 = select <16 x i1> %v162, <16 x float> %v163, <16 x float> %v156
  store <16 x float> zeroinitializer, ptr %v152, align 64
  %v165 = getelementptr inbounds i8, ptr %v152, i64 64
  store <16 x float> zeroinitializer, ptr %v165, align 64
  %v166 = fpext <16 x float> %v164 to <16 x double>
  %v167 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v166)
  %v168 = shl i64 %v149, 3
  %v169 = getelementptr inbounds i8, ptr %workspace, i64 %v168
  %v170 = load double, ptr %v169, align 8
  %v171 = fadd double %v170, %v167
  %v172 = getelementptr inbounds i8, ptr %workspace, i64 %v168
  store double %v171, ptr %v172, align 8
  br label %latch145
latch145:
  %n148 = add nuw i64 %i147, 1
  %v173 = icmp eq i64 %n148, %v31
  br i1 %v173, label %leave146, label %loop144
leave146:
  br label %latch37
latch37:
  %n40 = add nuw i64 %i39, 1
  %v174 = icmp eq i64 %n40, %v32
  br i1 %v174, label %leave38, label %loop36
leave38:
  %v175 = getelementptr inbounds i8, ptr %table, i64 32
  %v176 = load i64, ptr %v175, align 8
  br label %loop177
loop177:
  %i180 = phi i64 [ 0, %leave38 ], [ %n181, %latch178 ]
  %v182 = getelementptr inbounds i8, ptr %table, i64 40
  %v183 = load i64, ptr %v182, align 8
  %v184 = getelementptr inbounds i8, ptr %table, i64 %v183
  %v185 = mul i64 %i180, 80
  %v186 = getelementptr inbounds i8, ptr %v184, i64 %v185
  %v187 = load i64, ptr %v186, align 8
  %v188 = getelementptr inbounds i8, ptr %v186, i64 8
  %v189 = load i64, ptr %v188, align 8
  %v190 = getelementptr inbounds i8, ptr %v186, i64 56
  %v191 = load i64, ptr %v190, align 8
  %v192 = getelementptr inbounds i8, ptr %v186, i64 64
  %v193 = load i64, ptr %v192, align 8
  %v194 = getelementptr inbounds i8, ptr %v186, i64 72
  %v195 = load i64, ptr %v194, align 8
  %v196 = getelementptr inbounds i8, ptr %table, i64 128
  br label %loop197
loop197:
  %i200 = phi i64 [ 0, %loop177 ], [ %n201, %latch198 ]
  %c202 = phi i64 [ 0, %loop177 ], [ %v221, %latch198 ]
  %c203 = phi i64 [ 0, %loop177 ], [ %v367, %latch198 ]
  %v204 = mul i64 %i200, %v193
  br label %loop205
loop205:
  %i208 = phi i64 [ 0, %loop197 ], [ %n209, %latch206 ]
  %c210 = phi i64 [ %c202, %loop197 ], [ %v221, %latch206 ]
  %c211 = phi i64 [ %c203, %loop197 ], [ %v367, %latch206 ]
  %v212 = add i64 %v204, %i208
  %v213 = add i64 %v212, 1
  %v214 = call i64 @llvm.cttz.i64(i64 %v213, i1 true)
  %v215 = icmp uge i64 %v214, %v195
  %v216 = zext i1 %v215 to i64
  %v217 = add i64 %v214, %v216
  %v218 = shl i64 %v217, 3
  %v219 = getelementptr inbounds i8, ptr %v196, i64 %v218
  %v220 = load i64, ptr %v219, align 8
  %v221 = xor i64 %c210, %v220
  %v222 = getelementptr inbounds i8, ptr %state, i64 %v221
  call void @llvm.prefetch.p0(ptr %v222, i32 0, i32 2, i32 1)
  %v223 = getelementptr inbounds i8, ptr %state, i64 %v221
  %v224 = getelementptr inbounds i8, ptr %v223, i64 64
  call void @llvm.prefetch.p0(ptr %v224, i32 0, i32 2, i32 1)
  %v225 = xor i64 %v221, 128
  %v226 = getelementptr inbounds i8, ptr %state, i64 %v225
  call void @llvm.prefetch.p0(ptr %v226, i32 0, i32 2, i32 1)
  %v227 = xor i64 %v221, 128
  %v228 = getelementptr inbounds i8, ptr %state, i64 %v227
  %v229 = getelementptr inbounds i8, ptr %v228, i64 64
  call void @llvm.prefetch.p0(ptr %v229, i32 0, i32 2, i32 1)
  %v230 = xor i64 %v221, 256
  %v231 = getelementptr inbounds i8, ptr %state, i64 %v230
  call void @llvm.prefetch.p0(ptr %v231, i32 0, i32 2, i32 1)
  %v232 = xor i64 %v221, 256
  %v233 = getelementptr inbounds i8, ptr %state, i64 %v232
  %v234 = getelementptr inbounds i8, ptr %v233, i64 64
  call void @llvm.prefetch.p0(ptr %v234, i32 0, i32 2, i32 1)
  %v235 = xor i64 %v221, 384
  %v236 = getelementptr inbounds i8, ptr %state, i64 %v235
  call void @llvm.prefetch.p0(ptr %v236, i32 0, i32 2, i32 1)
  %v237 = xor i64 %v221, 384
  %v238 = getelementptr inbounds i8, ptr %state, i64 %v237
  %v239 = getelementptr inbounds i8, ptr %v238, i64 64
  call void @llvm.prefetch.p0(ptr %v239, i32 0, i32 2, i32 1)
  %v240 = getelementptr inbounds i8, ptr %v186, i64 16
  %v241 = load i64, ptr %v240, align 8
  %v242 = xor i64 %c210, %v241
  %v245 = getelementptr inbounds i8, ptr %v186, i64 24
  %v246 = load i64, ptr %v245, align 8
  switch i64 %v246, label %copied243 [ i64 2, label %lanes244 ]
lanes244:
  br label %loop247
loop247:
  %i250 = phi i64 [ 0, %lanes244 ], [ %n251, %latch248 ]
  %v252 = getelementptr inbounds i8, ptr %table, i64 512
  %v253 = shl i64 %i250, 3
  %v254 = getelementptr inbounds i8, ptr %v252, i64 %v253
  %v255 = load i64, ptr %v254, align 8
  %v256 = xor i64 %v242, %v255
  %v257 = getelementptr inbounds i8, ptr %state, i64 %v256
  %v258 = load <16 x float>, ptr %v257, align 64
  %v259 = shufflevector <16 x float> %v258, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v260 = getelementptr inbounds i8, ptr %a2, i64 %v255
  store <16 x float> %v259, ptr %v260, align 64
  %v261 = getelementptr inbounds i8, ptr %v257, i64 64
  %v262 = load <16 x float>, ptr %v261, align 64
  %v263 = shufflevector <16 x float> %v262, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v264 = getelementptr inbounds i8, ptr %a2, i64 %v255
  %v265 = getelementptr inbounds i8, ptr %v264, i64 64
  store <16 x float> %v263, ptr %v265, align 64
  br label %latch248
latch248:
  %n251 = add nuw i64 %i250, 1
  %v266 = icmp eq i64 %n251, 4
  br i1 %v266, label %leave249, label %loop247
leave249:
  br label %copied243
copied243:
  %v267 = phi ptr [ %state, %loop205 ], [ %a2, %leave249 ]
  %v268 = phi i64 [ %v242, %loop205 ], [ 0, %leave249 ]
  %v269 = getelementptr inbounds i8, ptr %v186, i64 32
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i8, ptr %v186, i64 40
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i8, ptr %v186, i64 48
  %v274 = load float, ptr %v273, align 4
  %v275 = insertelement <16 x float> poison, float %v274, i32 0
  %v276 = shufflevector <16 x float> %v275, <16 x float> poison, <16 x i32> zeroinitializer
  %v277 = getelementptr inbounds i8, ptr %v267, i64 %v268
  %v278 = getelementptr inbounds i8, ptr %v277, i64 %v270
  %v279 = load <16 x float>, ptr %v278, align 64
  %v280 = getelementptr inbounds i8, ptr %v277, i64 %v272
  %v281 = load <16 x float>, ptr %v280, align 64
  %v282 = getelementptr inbounds i8, ptr %state, i64 %c210
  %v283 = load <16 x float>, ptr %v282, align 64
  %v284 = getelementptr inbounds i8, ptr %v282, i64 64
  %v285 = load <16 x float>, ptr %v284, align 64
  %v286 = fmul <16 x float> %v283, %v276
  %v287 = fmul <16 x float> %v286, %v279
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v285, <16 x float> %v281, <16 x float> %v287)
  %v289 = xor i64 %v268, 128
  %v290 = getelementptr inbounds i8, ptr %v267, i64 %v289
  %v291 = getelementptr inbounds i8, ptr %v290, i64 %v270
  %v292 = load <16 x float>, ptr %v291, align 64
  %v293 = getelementptr inbounds i8, ptr %v290, i64 %v272
  %v294 = load <16 x float>, ptr %v293, align 64
  %v295 = xor i64 %c210, 128
  %v296 = getelementptr inbounds i8, ptr %state, i64 %v295
  %v297 = load <16 x float>, ptr %v296, align 64
  %v298 = getelementptr inbounds i8, ptr %v296, i64 64
  %v299 = load <16 x float>, ptr %v298, align 64
  %v300 = fmul <16 x float> %v297, %v276
  %v301 = fmul <16 x float> %v300, %v292
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v294, <16 x float> %v301)
  %v303 = xor i64 %v268, 256
  %v304 = getelementptr inbounds i8, ptr %v267, i64 %v303
  %v305 = getelementptr inbounds i8, ptr %v304, i64 %v270
  %v306 = load <16 x float>, ptr %v305, align 64
  %v307 = getelementptr inbounds i8, ptr %v304, i64 %v272
  %v308 = load <16 x float>, ptr %v307, align 64
  %v309 = xor i64 %c210, 256
  %v310 = getelementptr inbounds i8, ptr %state, i64 %v309
  %v311 = load <16 x float>, ptr %v310, align 64
  %v312 = getelementptr inbounds i8, ptr %v310, i64 64
  %v313 = load <16 x float>, ptr %v312, align 64
  %v314 = fmul <16 x float> %v311, %v276
  %v315 = fmul <16 x float> %v314, %v306
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v308, <16 x float> %v315)
  %v317 = xor i64 %v268, 384
  %v318 = getelementptr inbounds i8, ptr %v267, i64 %v317
  %v319 = getelementptr inbounds i8, ptr %v318, i64 %v270
  %v320 = load <16 x float>, ptr %v319, align 64
  %v321 = getelementptr inbounds i8, ptr %v318, i64 %v272
  %v322 = load <16 x float>, ptr %v321, align 64
  %v323 = xor i64 %c210, 384
  %v324 = getelementptr inbounds i8, ptr %state, i64 %v323
  %v325 = load <16 x float>, ptr %v324, align 64
  %v326 = getelementptr inbounds i8, ptr %v324, i64 64
  %v327 = load <16 x float>, ptr %v326, align 64
  %v328 = fmul <16 x float> %v325, %v276
  %v329 = fmul <16 x float> %v328, %v320
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> %v322, <16 x float> %v329)
  %v331 = fadd <16 x float> %v288, %v302
  %v332 = fsub <16 x float> %v288, %v302
  %v333 = fadd <16 x float> %v316, %v330
  %v334 = fsub <16 x float> %v316, %v330
  %v335 = fadd <16 x float> %v331, %v333
  %v336 = fsub <16 x float> %v331, %v333
  %v337 = fadd <16 x float> %v332, %v334
  %v338 = fsub <16 x float> %v332, %v334
  store <16 x float> %v335, ptr %a1, align 64
  %v339 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v337, ptr %v339, align 64
  %v340 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v336, ptr %v340, align 64
  %v341 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v338, ptr %v341, align 64
  br label %loop342
loop342:
  %i345 = phi i64 [ 0, %copied243 ], [ %n346, %latch343 ]
  %v347 = add i64 %v187, %i345
  %v348 = mul i64 %v347, 48
  %v349 = getelementptr inbounds i8, ptr %v7, i64 %v348
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i8, ptr %a1, i64 %v350
  %v352 = load <16 x float>, ptr %v351, align 64
  %v353 = mul i64 %v347, 192
  %v354 = add i64 %v12, %v353
  %v355 = getelementptr inbounds i8, ptr %workspace, i64 %v354
  %v356 = getelementptr inbounds i8, ptr %v349, i64 8
  %v357 = load i64, ptr %v356, align 8
  %v358 = and i64 %v357, %c211
  %v359 = call i64 @llvm.ctpop.i64(i64 %v358)
  %v360 = and i64 %v359, 1
  %v361 = mul i64 %v360, 64
  %v362 = getelementptr inbounds i8, ptr %v355, i64 %v361
  %v363 = load <16 x float>, ptr %v362, align 64
  %v364 = fadd <16 x float> %v363, %v352
  store <16 x float> %v364, ptr %v362, align 64
  br label %latch343
latch343:
  %n346 = add nuw i64 %i345, 1
  %v365 = icmp eq i64 %n346, %v189
  br i1 %v365, label %leave344, label %loop342
leave344:
  %v366 = shl i64 1, %v217
  %v367 = xor i64 %c211, %v366
  br label %latch206
latch206:
  %n209 = add nuw i64 %i208, 1
  %v368 = icmp eq i64 %n209, %v193
  br i1 %v368, label %leave207, label %loop205
leave207:
  br label %loop369
loop369:
  %i372 = phi i64 [ 0, %leave207 ], [ %n373, %latch370 ]
  %v374 = add i64 %v187, %i372
  %v375 = mul i64 %v374, 192
  %v376 = add i64 %v12, %v375
  %v377 = getelementptr inbounds i8, ptr %workspace, i64 %v376
  %v378 = load <16 x float>, ptr %v377, align 64
  %v379 = getelementptr inbounds i8, ptr %v377, i64 64
  %v380 = load <16 x float>, ptr %v379, align 64
  %v381 = fsub <16 x float> %v378, %v380
  %v382 = mul i64 %v374, 48
  %v383 = getelementptr inbounds i8, ptr %v7, i64 %v382
  %v384 = getelementptr inbounds i8, ptr %v383, i64 16
  %v385 = load i64, ptr %v384, align 8
  %v386 = trunc i64 %v385 to i16
  %v387 = bitcast i16 %v386 to <16 x i1>
  %v388 = fneg <16 x float> %v381
  %v389 = select <16 x i1> %v387, <16 x float> %v388, <16 x float> %v381
  store <16 x float> zeroinitializer, ptr %v377, align 64
  %v390 = getelementptr inbounds i8, ptr %v377, i64 64
  store <16 x float> zeroinitializer, ptr %v390, align 64
  %v391 = fpext <16 x float> %v389 to <16 x double>
  %v392 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v391)
  %v393 = shl i64 %v374, 3
  %v394 = getelementptr inbounds i8, ptr %workspace, i64 %v393
  %v395 = load double, ptr %v394, align 8
  %v396 = fadd double %v395, %v392
  %v397 = getelementptr inbounds i8, ptr %workspace, i64 %v393
  store double %v396, ptr %v397, align 8
  br label %latch370
latch370:
  %n373 = add nuw i64 %i372, 1
  %v398 = icmp eq i64 %n373, %v189
  br i1 %v398, label %leave371, label %loop369
leave371:
  br label %latch198
latch198:
  %n201 = add nuw i64 %i200, 1
  %v399 = icmp eq i64 %n201, %v191
  br i1 %v399, label %leave199, label %loop197
leave199:
  br label %latch178
latch178:
  %n181 = add nuw i64 %i180, 1
  %v400 = icmp eq i64 %n181, %v176
  br i1 %v400, label %leave179, label %loop177
leave179:
  ret void
}
define void @observables_0_cotangent(ptr noalias %state, ptr noalias %cotangent, ptr noalias %table, ptr noalias %workspace, ptr noalias %weights, i64 %part) nounwind {
entry:
  %a1 = alloca [4 x <16 x float>], align 64
  %a2 = alloca [512 x i8], align 64
  %a3 = alloca [2 x <16 x float>], align 64
  store <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, ptr %a3, align 64
  %v4 = getelementptr inbounds i8, ptr %a3, i64 64
  store <16 x float> <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>, ptr %v4, align 64
  %v5 = getelementptr inbounds i8, ptr %table, i64 48
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 %v6
  %v8 = getelementptr inbounds i8, ptr %table, i64 16
  %v9 = load i64, ptr %v8, align 8
  %v10 = shl i64 %v9, 3
  %v11 = add i64 %v10, 63
  %v12 = and i64 %v11, -64
  %v13 = getelementptr inbounds i8, ptr %table, i64 16
  %v14 = load i64, ptr %v13, align 8
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %v20 = mul i64 %i18, 48
  %v21 = getelementptr inbounds i8, ptr %v7, i64 %v20
  %v22 = getelementptr inbounds i8, ptr %v21, i64 24
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i8, ptr %weights, i64 %v23
  %v25 = load double, ptr %v24, align 8
  %v26 = getelementptr inbounds i8, ptr %v21, i64 32
  %v27 = load double, ptr %v26, align 8
  %v28 = fmul double %v27, %v25
  %v29 = fptrunc double %v28 to float
  %v30 = insertelement <16 x float> poison, float %v29, i32 0
  %v31 = shufflevector <16 x float> %v30, <16 x float> poison, <16 x i32> zeroinitializer
  %v32 = getelementptr inbounds i8, ptr %v21, i64 16
  %v33 = load i64, ptr %v32, align 8
  %v34 = trunc i64 %v33 to i16
  %v35 = bitcast i16 %v34 to <16 x i1>
  %v36 = fneg <16 x float> %v31
  %v37 = select <16 x i1> %v35, <16 x float> %v36, <16 x float> %v31
  %v38 = mul i64 %i18, 192
  %v39 = add i64 %v12, %v38
  %v40 = getelementptr inbounds i8, ptr %workspace, i64 %v39
  %v41 = getelementptr inbounds i8, ptr %v40, i64 128
  store <16 x float> %v37, ptr %v41, align 64
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v42 = icmp eq i64 %n19, %v14
  br i1 %v42, label %leave17, label %loop15
leave17:
  %v43 = load i64, ptr %table, align 8
  %v44 = getelementptr inbounds i8, ptr %table, i64 8
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr inbounds i8, ptr %table, i64 16
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr inbounds i8, ptr %table, i64 128
  br label %loop49
loop49:
  %i52 = phi i64 [ 0, %leave17 ], [ %n53, %latch50 ]
  %c54 = phi i64 [ 0, %leave17 ], [ %v73, %latch50 ]
  %c55 = phi i64 [ 0, %leave17 ], [ %v350, %latch50 ]
  %v56 = mul i64 %i52, %v45
  br label %loop57
loop57:
  %i60 = phi i64 [ 0, %loop49 ], [ %n61, %latch58 ]
  %c62 = phi i64 [ %c54, %loop49 ], [ %v73, %latch58 ]
  %c63 = phi i64 [ %c55, %loop49 ], [ %v350, %latch58 ]
  %v64 = add i64 %v56, %i60
  %v65 = add i64 %v64, 1
  %v66 = call i64 @llvm.cttz.i64(i64 %v65, i1 true)
  %v67 = icmp uge i64 %v66, 63
  %v68 = zext i1 %v67 to i64
  %v69 = add i64 %v66, %v68
  %v70 = shl i64 %v69, 3
  %v71 = getelementptr inbounds i8, ptr %v48, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = xor i64 %c62, %v72
  %v74 = getelementptr inbounds i8, ptr %state, i64 %v73
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 2, i32 1)
  %v75 = getelementptr inbounds i8, ptr %state, i64 %v73
  %v76 = getelementptr inbounds i8, ptr %v75, i64 64
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 2, i32 1)
  %v77 = xor i64 %v73, 128
  %v78 = getelementptr inbounds i8, ptr %state, i64 %v77
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 2, i32 1)
  %v79 = xor i64 %v73, 128
  %v80 = getelementptr inbounds i8, ptr %state, i64 %v79
  %v81 = getelementptr inbounds i8, ptr %v80, i64 64
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 2, i32 1)
  %v82 = xor i64 %v73, 256
  %v83 = getelementptr inbounds i8, ptr %state, i64 %v82
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 2, i32 1)
  %v84 = xor i64 %v73, 256
  %v85 = getelementptr inbounds i8, ptr %state, i64 %v84
  %v86 = getelementptr inbounds i8, ptr %v85, i64 64
  call void @llvm.prefetch.p0(ptr %v86, i32 0, i32 2, i32 1)
  %v87 = xor i64 %v73, 384
  %v88 = getelementptr inbounds i8, ptr %state, i64 %v87
  call void @llvm.prefetch.p0(ptr %v88, i32 0, i32 2, i32 1)
  %v89 = xor i64 %v73, 384
  %v90 = getelementptr inbounds i8, ptr %state, i64 %v89
  %v91 = getelementptr inbounds i8, ptr %v90, i64 64
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = getelementptr inbounds i8, ptr %cotangent, i64 %v73
  call void @llvm.prefetch.p0(ptr %v92, i32 0, i32 2, i32 1)
  %v93 = getelementptr inbounds i8, ptr %cotangent, i64 %v73
  %v94 = getelementptr inbounds i8, ptr %v93, i64 64
  call void @llvm.prefetch.p0(ptr %v94, i32 0, i32 2, i32 1)
  %v95 = xor i64 %v73, 128
  %v96 = getelementptr inbounds i8, ptr %cotangent, i64 %v95
  call void @llvm.prefetch.p0(ptr %v96, i32 0, i32 2, i32 1)
  %v97 = xor i64 %v73, 128
  %v98 = getelementptr inbounds i8, ptr %cotangent, i64 %v97
  %v99 = getelementptr inbounds i8, ptr %v98, i64 64
  call void @llvm.prefetch.p0(ptr %v99, i32 0, i32 2, i32 1)
  %v100 = xor i64 %v73, 256
  %v101 = getelementptr inbounds i8, ptr %cotangent, i64 %v100
  call void @llvm.prefetch.p0(ptr %v101, i32 0, i32 2, i32 1)
  %v102 = xor i64 %v73, 256
  %v103 = getelementptr inbounds i8, ptr %cotangent, i64 %v102
  %v104 = getelementptr inbounds i8, ptr %v103, i64 64
  call void @llvm.prefetch.p0(ptr %v104, i32 0, i32 2, i32 1)
  %v105 = xor i64 %v73, 384
  %v106 = getelementptr inbounds i8, ptr %cotangent, i64 %v105
  call void @llvm.prefetch.p0(ptr %v106, i32 0, i32 2, i32 1)
  %v107 = xor i64 %v73, 384
  %v108 = getelementptr inbounds i8, ptr %cotangent, i64 %v107
  %v109 = getelementptr inbounds i8, ptr %v108, i64 64
  call void @llvm.prefetch.p0(ptr %v109, i32 0, i32 2, i32 1)
  %v110 = getelementptr inbounds i8, ptr %table, i64 24
  %v111 = load i64, ptr %v110, align 8
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v112 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v112, align 64
  %v113 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v113, align 64
  %v114 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v114, align 64
  br label %loop115
loop115:
  %i118 = phi i64 [ 0, %loop57 ], [ %n119, %latch116 ]
  %v120 = add i64 0, %i118
  %v121 = mul i64 %v120, 48
  %v122 = getelementptr inbounds i8, ptr %v7, i64 %v121
  %v123 = load i64, ptr %v122, align 8
  %v124 = getelementptr inbounds i8, ptr %a1, i64 %v123
  %v125 = mul i64 %v120, 192
  %v126 = add i64 %v12, %v125
  %v127 = getelementptr inbounds i8, ptr %workspace, i64 %v126
  %v128 = getelementptr inbounds i8, ptr %v127, i64 128
  %v129 = load <16 x float>, ptr %v128, align 64
  %v130 = getelementptr inbounds i8, ptr %v122, i64 8
  %v131 = load i64, ptr %v130, align 8
  %v132 = and i64 %v131, %c63
  %v133 = call i64 @llvm.ctpop.i64(i64 %v132)
  %v134 = and i64 %v133, 1
  %v135 = mul i64 %v134, 64
  %v136 = getelementptr inbounds i8, ptr %a3, i64 %v135
  %v137 = load <16 x float>, ptr %v136, align 64
  %v138 = load <16 x float>, ptr %v124, align 64
  %v139 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v129, <16 x float> %v137, <16 x float> %v138)
  store <16 x float> %v139, ptr %v124, align 64
  br label %latch116
latch116:
  %n119 = add nuw i64 %i118, 1
  %v140 = icmp eq i64 %n119, %v111
  br i1 %v140, label %leave117, label %loop115
leave117:
  %v141 = load <16 x float>, ptr %a1, align 64
  %v142 = getelementptr inbounds i8, ptr %a1, i64 64
  %v143 = load <16 x float>, ptr %v142, align 64
  %v144 = getelementptr inbounds i8, ptr %a1, i64 128
  %v145 = load <16 x float>, ptr %v144, align 64
  %v146 = getelementptr inbounds i8, ptr %a1, i64 192
  %v147 = load <16 x float>, ptr %v146, align 64
  %v148 = fadd <16 x float> %v141, %v143
  %v149 = fsub <16 x float> %v141, %v143
  %v150 = fadd <16 x float> %v145, %v147
  %v151 = fsub <16 x float> %v145, %v147
  %v152 = fadd <16 x float> %v148, %v150
  %v153 = fsub <16 x float> %v148, %v150
  %v154 = fadd <16 x float> %v149, %v151
  %v155 = fsub <16 x float> %v149, %v151
  %v156 = getelementptr inbounds i8, ptr %cotangent, i64 %c62
  %v157 = getelementptr inbounds i8, ptr %state, i64 %c62
  %v158 = load <16 x float>, ptr %v157, align 64
  %v159 = getelementptr inbounds i8, ptr %v157, i64 64
  %v160 = load <16 x float>, ptr %v159, align 64
  %v161 = fmul <16 x float> %v152, %v158
  store <16 x float> %v161, ptr %v156, align 64
  %v162 = fmul <16 x float> %v152, %v160
  %v163 = getelementptr inbounds i8, ptr %v156, i64 64
  store <16 x float> %v162, ptr %v163, align 64
  %v164 = xor i64 %c62, 128
  %v165 = getelementptr inbounds i8, ptr %cotangent, i64 %v164
  %v166 = xor i64 %c62, 128
  %v167 = getelementptr inbounds i8, ptr %state, i64 %v166
  %v168 = load <16 x float>, ptr %v167, align 64
  %v169 = getelementptr inbounds i8, ptr %v167, i64 64
  %v170 = load <16 x float>, ptr %v169, align 64
  %v171 = fmul <16 x float> %v154, %v168
  store <16 x float> %v171, ptr %v165, align 64
  %v172 = fmul <16 x float> %v154, %v170
  %v173 = getelementptr inbounds i8, ptr %v165, i64 64
  store <16 x float> %v172, ptr %v173, align 64
  %v174 = xor i64 %c62, 256
  %v175 = getelementptr inbounds i8, ptr %cotangent, i64 %v174
  %v176 = xor i64 %c62, 256
  %v177 = getelementptr inbounds i8, ptr %state, i64 %v176
  %v178 = load <16 x float>, ptr %v177, align 64
  %v179 = getelementptr inbounds i8, ptr %v177, i64 64
  %v180 = load <16 x float>, ptr %v179, align 64
  %v181 = fmul <16 x float> %v153, %v178
  store <16 x float> %v181, ptr %v175, align 64
  %v182 = fmul <16 x float> %v153, %v180
  %v183 = getelementptr inbounds i8, ptr %v175, i64 64
  store <16 x float> %v182, ptr %v183, align 64
  %v184 = xor i64 %c62, 384
  %v185 = getelementptr inbounds i8, ptr %cotangent, i64 %v184
  %v186 = xor i64 %c62, 384
  %v187 = getelementptr inbounds i8, ptr %state, i64 %v186
  %v188 = load <16 x float>, ptr %v187, align 64
  %v189 = getelementptr inbounds i8, ptr %v187, i64 64
  %v190 = load <16 x float>, ptr %v189, align 64
  %v191 = fmul <16 x float> %v155, %v188
  store <16 x float> %v191, ptr %v185, align 64
  %v192 = fmul <16 x float> %v155, %v190
  %v193 = getelementptr inbounds i8, ptr %v185, i64 64
  store <16 x float> %v192, ptr %v193, align 64
  %v194 = getelementptr inbounds i8, ptr %table, i64 32
  %v195 = load i64, ptr %v194, align 8
  br label %loop196
loop196:
  %i199 = phi i64 [ 0, %leave117 ], [ %n200, %latch197 ]
  %v201 = getelementptr inbounds i8, ptr %table, i64 40
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i8, ptr %table, i64 %v202
  %v204 = mul i64 %i199, 80
  %v205 = getelementptr inbounds i8, ptr %v203, i64 %v204
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i8, ptr %v205, i64 8
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i8, ptr %v205, i64 16
  %v210 = load i64, ptr %v209, align 8
  %v211 = xor i64 %c62, %v210
  %v214 = getelementptr inbounds i8, ptr %v205, i64 24
  %v215 = load i64, ptr %v214, align 8
  switch i64 %v215, label %copied212 [ i64 2, label %lanes213 ]
lanes213:
  br label %loop216
loop216:
  %i219 = phi i64 [ 0, %lanes213 ], [ %n220, %latch217 ]
  %v221 = getelementptr inbounds i8, ptr %table, i64 512
  %v222 = shl i64 %i219, 3
  %v223 = getelementptr inbounds i8, ptr %v221, i64 %v222
  %v224 = load i64, ptr %v223, align 8
  %v225 = xor i64 %v211, %v224
  %v226 = getelementptr inbounds i8, ptr %state, i64 %v225
  %v227 = load <16 x float>, ptr %v226, align 64
  %v228 = shufflevector <16 x float> %v227, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v229 = getelementptr inbounds i8, ptr %a2, i64 %v224
  store <16 x float> %v228, ptr %v229, align 64
  %v230 = getelementptr inbounds i8, ptr %v226, i64 64
  %v231 = load <16 x float>, ptr %v230, align 64
  %v232 = shufflevector <16 x float> %v231, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v233 = getelementptr inbounds i8, ptr %a2, i64 %v224
  %v234 = getelementptr inbounds i8, ptr %v233, i64 64
  store <16 x float> %v232, ptr %v234, align 64
  br label %latch217
latch217:
  %n220 = add nuw i64 %i219, 1
  %v235 = icmp eq i64 %n220, 4
  br i1 %v235, label %leave218, label %loop216
leave218:
  br label %copied212
copied212:
  %v236 = phi ptr [ %state, %loop196 ], [ %a2, %leave218 ]
  %v237 = phi i64 [ %v211, %loop196 ], [ 0, %leave218 ]
  %v238 = getelementptr inbounds i8, ptr %v205, i64 32
  %v239 = load i64, ptr %v238, align 8
  %v240 = getelementptr inbounds i8, ptr %v205, i64 40
  %v241 = load i64, ptr %v240, align 8
  %v242 = getelementptr inbounds i8, ptr %v205, i64 48
  %v243 = load float, ptr %v242, align 4
  %v244 = insertelement <16 x float> poison, float %v243, i32 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v246 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v246, align 64
  %v247 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v247, align 64
  %v248 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v248, align 64
  br label %loop249
loop249:
  %i252 = phi i64 [ 0, %copied212 ], [ %n253, %latch250 ]
  %v254 = add i64 %v206, %i252
  %v255 = mul i64 %v254, 48
  %v256 = getelementptr inbounds i8, ptr %v7, i64 %v255
  %v257 = load i64, ptr %v256, align 8
  %v258 = getelementptr inbounds i8, ptr %a1, i64 %v257
  %v259 = mul i64 %v254, 192
  %v260 = add i64 %v12, %v259
  %v261 = getelementptr inbounds i8, ptr %workspace, i64 %v260
  %v262 = getelementptr inbounds i8, ptr %v261, i64 128
  %v263 = load <16 x float>, ptr %v262, align 64
  %v264 = getelementptr inbounds i8, ptr %v256, i64 8
  %v265 = load i64, ptr %v264, align 8
  %v266 = and i64 %v265, %c63
  %v267 = call i64 @llvm.ctpop.i64(i64 %v266)
  %v268 = and i64 %v267, 1
  %v269 = mul i64 %v268, 64
  %v270 = getelementptr inbounds i8, ptr %a3, i64 %v269
  %v271 = load <16 x float>, ptr %v270, align 64
  %v272 = load <16 x float>, ptr %v258, align 64
  %v273 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v263, <16 x float> %v271, <16 x float> %v272)
  store <16 x float> %v273, ptr %v258, align 64
  br label %latch250
latch250:
  %n253 = add nuw i64 %i252, 1
  %v274 = icmp eq i64 %n253, %v208
  br i1 %v274, label %leave251, label %loop249
leave251:
  %v275 = load <16 x float>, ptr %a1, align 64
  %v276 = getelementptr inbounds i8, ptr %a1, i64 64
  %v277 = load <16 x float>, ptr %v276, align 64
  %v278 = getelementptr inbounds i8, ptr %a1, i64 128
  %v279 = load <16 x float>, ptr %v278, align 64
  %v280 = getelementptr inbounds i8, ptr %a1, i64 192
  %v281 = load <16 x float>, ptr %v280, align 64
  %v282 = fadd <16 x float> %v275, %v277
  %v283 = fsub <16 x float> %v275, %v277
  %v284 = fadd <16 x float> %v279, %v281
  %v285 = fsub <16 x float> %v279, %v281
  %v286 = fadd <16 x float> %v282, %v284
  %v287 = fsub <16 x float> %v282, %v284
  %v288 = fadd <16 x float> %v283, %v285
  %v289 = fsub <16 x float> %v283, %v285
  %v290 = getelementptr inbounds i8, ptr %cotangent, i64 %c62
  %v291 = getelementptr inbounds i8, ptr %v236, i64 %v237
  %v292 = getelementptr inbounds i8, ptr %v291, i64 %v239
  %v293 = load <16 x float>, ptr %v292, align 64
  %v294 = getelementptr inbounds i8, ptr %v291, i64 %v241
  %v295 = load <16 x float>, ptr %v294, align 64
  %v296 = fmul <16 x float> %v286, %v245
  %v297 = load <16 x float>, ptr %v290, align 64
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v293, <16 x float> %v297)
  %v299 = getelementptr inbounds i8, ptr %v290, i64 64
  %v300 = load <16 x float>, ptr %v299, align 64
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v286, <16 x float> %v295, <16 x float> %v300)
  store <16 x float> %v298, ptr %v290, align 64
  %v302 = getelementptr inbounds i8, ptr %v290, i64 64
  store <16 x float> %v301, ptr %v302, align 64
  %v303 = xor i64 %c62, 128
  %v304 = getelementptr inbounds i8, ptr %cotangent, i64 %v303
  %v305 = xor i64 %v237, 128
  %v306 = getelementptr inbounds i8, ptr %v236, i64 %v305
  %v307 = getelementptr inbounds i8, ptr %v306, i64 %v239
  %v308 = load <16 x float>, ptr %v307, align 64
  %v309 = getelementptr inbounds i8, ptr %v306, i64 %v241
  %v310 = load <16 x float>, ptr %v309, align 64
  %v311 = fmul <16 x float> %v288, %v245
  %v312 = load <16 x float>, ptr %v304, align 64
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v311, <16 x float> %v308, <16 x float> %v312)
  %v314 = getelementptr inbounds i8, ptr %v304, i64 64
  %v315 = load <16 x float>, ptr %v314, align 64
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v310, <16 x float> %v315)
  store <16 x float> %v313, ptr %v304, align 64
  %v317 = getelementptr inbounds i8, ptr %v304, i64 64
  store <16 x float> %v316, ptr %v317, align 64
  %v318 = xor i64 %c62, 256
  %v319 = getelementptr inbounds i8, ptr %cotangent, i64 %v318
  %v320 = xor i64 %v237, 256
  %v321 = getelementptr inbounds i8, ptr %v236, i64 %v320
  %v322 = getelementptr inbounds i8, ptr %v321, i64 %v239
  %v323 = load <16 x float>, ptr %v322, align 64
  %v324 = getelementptr inbounds i8, ptr %v321, i64 %v241
  %v325 = load <16 x float>, ptr %v324, align 64
  %v326 = fmul <16 x float> %v287, %v245
  %v327 = load <16 x float>, ptr %v319, align 64
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v326, <16 x float> %v323, <16 x float> %v327)
  %v329 = getelementptr inbounds i8, ptr %v319, i64 64
  %v330 = load <16 x float>, ptr %v329, align 64
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v287, <16 x float> %v325, <16 x float> %v330)
  store <16 x float> %v328, ptr %v319, align 64
  %v332 = getelementptr inbounds i8, ptr %v319, i64 64
  store <16 x float> %v331, ptr %v332, align 64
  %v333 = xor i64 %c62, 384
  %v334 = getelementptr inbounds i8, ptr %cotangent, i64 %v333
  %v335 = xor i64 %v237, 384
  %v336 = getelementptr inbounds i8, ptr %v236, i64 %v335
  %v337 = getelementptr inbounds i8, ptr %v336, i64 %v239
  %v338 = load <16 x float>, ptr %v337, align 64
  %v339 = getelementptr inbounds i8, ptr %v336, i64 %v241
  %v340 = load <16 x float>, ptr %v339, align 64
  %v341 = fmul <16 x float> %v289, %v245
  %v342 = load <16 x float>, ptr %v334, align 64
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v341, <16 x float> %v338, <16 x float> %v342)
  %v344 = getelementptr inbounds i8, ptr %v334, i64 64
  %v345 = load <16 x float>, ptr %v344, align 64
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v289, <16 x float> %v340, <16 x float> %v345)
  store <16 x float> %v343, ptr %v334, align 64
  %v347 = getelementptr inbounds i8, ptr %v334, i64 64
  store <16 x float> %v346, ptr %v347, align 64
  br label %latch197
latch197:
  %n200 = add nuw i64 %i199, 1
  %v348 = icmp eq i64 %n200, %v195
  br i1 %v348, label %leave198, label %loop196
leave198:
  %v349 = shl i64 1, %v69
  %v350 = xor i64 %c63, %v349
  br label %latch58
latch58:
  %n61 = add nuw i64 %i60, 1
  %v351 = icmp eq i64 %n61, %v45
  br i1 %v351, label %leave59, label %loop57
leave59:
  br label %latch50
latch50:
  %n53 = add nuw i64 %i52, 1
  %v352 = icmp eq i64 %n53, %v43
  br i1 %v352, label %leave51, label %loop49
leave51:
  ret void
}
define void @observables_0_both(ptr noalias %state, ptr noalias %cotangent, ptr noalias %table, ptr noalias %workspace, ptr noalias %weights, i64 %part) nounwind {
entry:
  %a1 = alloca [4 x <16 x float>], align 64
  %a2 = alloca [512 x i8], align 64
  %a3 = alloca [2 x <16 x float>], align 64
  store <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, ptr %a3, align 64
  %v4 = getelementptr inbounds i8, ptr %a3, i64 64
  store <16 x float> <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>, ptr %v4, align 64
  %v5 = getelementptr inbounds i8, ptr %table, i64 48
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 %v6
  %v8 = getelementptr inbounds i8, ptr %table, i64 16
  %v9 = load i64, ptr %v8, align 8
  %v10 = shl i64 %v9, 3
  %v11 = add i64 %v10, 63
  %v12 = and i64 %v11, -64
  %v13 = getelementptr inbounds i8, ptr %table, i64 16
  %v14 = load i64, ptr %v13, align 8
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %v20 = shl i64 %i18, 3
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 %v20
  store double 0.0, ptr %v21, align 8
  %v22 = mul i64 %i18, 192
  %v23 = add i64 %v12, %v22
  %v24 = getelementptr inbounds i8, ptr %workspace, i64 %v23
  store <16 x float> zeroinitializer, ptr %v24, align 64
  %v25 = mul i64 %i18, 192
  %v26 = add i64 %v12, %v25
  %v27 = getelementptr inbounds i8, ptr %workspace, i64 %v26
  %v28 = getelementptr inbounds i8, ptr %v27, i64 64
  store <16 x float> zeroinitializer, ptr %v28, align 64
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v29 = icmp eq i64 %n19, %v14
  br i1 %v29, label %leave17, label %loop15
leave17:
  %v30 = getelementptr inbounds i8, ptr %table, i64 16
  %v31 = load i64, ptr %v30, align 8
  br label %loop32
loop32:
  %i35 = phi i64 [ 0, %leave17 ], [ %n36, %latch33 ]
  %v37 = mul i64 %i35, 48
  %v38 = getelementptr inbounds i8, ptr %v7, i64 %v37
  %v39 = getelementptr inbounds i8, ptr %v38, i64 24
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i8, ptr %weights, i64 %v40
  %v42 = load double, ptr %v41, align 8
  %v43 = getelementptr inbounds i8, ptr %v38, i64 32
  %v44 = load double, ptr %v43, align 8
  %v45 = fmul double %v44, %v42
  %v46 = fptrunc double %v45 to float
  %v47 = insertelement <16 x float> poison, float %v46, i32 0
  %v48 = shufflevector <16 x float> %v47, <16 x float> poison, <16 x i32> zeroinitializer
  %v49 = getelementptr inbounds i8, ptr %v38, i64 16
  %v50 = load i64, ptr %v49, align 8
  %v51 = trunc i64 %v50 to i16
  %v52 = bitcast i16 %v51 to <16 x i1>
  %v53 = fneg <16 x float> %v48
  %v54 = select <16 x i1> %v52, <16 x float> %v53, <16 x float> %v48
  %v55 = mul i64 %i35, 192
  %v56 = add i64 %v12, %v55
  %v57 = getelementptr inbounds i8, ptr %workspace, i64 %v56
  %v58 = getelementptr inbounds i8, ptr %v57, i64 128
  store <16 x float> %v54, ptr %v58, align 64
  br label %latch33
latch33:
  %n36 = add nuw i64 %i35, 1
  %v59 = icmp eq i64 %n36, %v31
  br i1 %v59, label %leave34, label %loop32
leave34:
  %v60 = load i64, ptr %table, align 8
  %v61 = getelementptr inbounds i8, ptr %table, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i8, ptr %table, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i8, ptr %table, i64 128
  br label %loop66
loop66:
  %i69 = phi i64 [ 0, %leave34 ], [ %n70, %latch67 ]
  %c71 = phi i64 [ 0, %leave34 ], [ %v90, %latch67 ]
  %c72 = phi i64 [ 0, %leave34 ], [ %v518, %latch67 ]
  %v73 = mul i64 %i69, %v62
  br label %loop74
loop74:
  %i77 = phi i64 [ 0, %loop66 ], [ %n78, %latch75 ]
  %c79 = phi i64 [ %c71, %loop66 ], [ %v90, %latch75 ]
  %c80 = phi i64 [ %c72, %loop66 ], [ %v518, %latch75 ]
  %v81 = add i64 %v73, %i77
  %v82 = add i64 %v81, 1
  %v83 = call i64 @llvm.cttz.i64(i64 %v82, i1 true)
  %v84 = icmp uge i64 %v83, 63
  %v85 = zext i1 %v84 to i64
  %v86 = add i64 %v83, %v85
  %v87 = shl i64 %v86, 3
  %v88 = getelementptr inbounds i8, ptr %v65, i64 %v87
  %v89 = load i64, ptr %v88, align 8
  %v90 = xor i64 %c79, %v89
  %v91 = getelementptr inbounds i8, ptr %state, i64 %v90
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = getelementptr inbounds i8, ptr %state, i64 %v90
  %v93 = getelementptr inbounds i8, ptr %v92, i64 64
  call void @llvm.prefetch.p0(ptr %v93, i32 0, i32 2, i32 1)
  %v94 = xor i64 %v90, 128
  %v95 = getelementptr inbounds i8, ptr %state, i64 %v94
  call void @llvm.prefetch.p0(ptr %v95, i32 0, i32 2, i32 1)
  %v96 = xor i64 %v90, 128
  %v97 = getelementptr inbounds i8, ptr %state, i64 %v96
  %v98 = getelementptr inbounds i8, ptr %v97, i64 64
  call void @llvm.prefetch.p0(ptr %v98, i32 0, i32 2, i32 1)
  %v99 = xor i64 %v90, 256
  %v100 = getelementptr inbounds i8, ptr %state, i64 %v99
  call void @llvm.prefetch.p0(ptr %v100, i32 0, i32 2, i32 1)
  %v101 = xor i64 %v90, 256
  %v102 = getelementptr inbounds i8, ptr %state, i64 %v101
  %v103 = getelementptr inbounds i8, ptr %v102, i64 64
  call void @llvm.prefetch.p0(ptr %v103, i32 0, i32 2, i32 1)
  %v104 = xor i64 %v90, 384
  %v105 = getelementptr inbounds i8, ptr %state, i64 %v104
  call void @llvm.prefetch.p0(ptr %v105, i32 0, i32 2, i32 1)
  %v106 = xor i64 %v90, 384
  %v107 = getelementptr inbounds i8, ptr %state, i64 %v106
  %v108 = getelementptr inbounds i8, ptr %v107, i64 64
  call void @llvm.prefetch.p0(ptr %v108, i32 0, i32 2, i32 1)
  %v109 = getelementptr inbounds i8, ptr %cotangent, i64 %v90
  call void @llvm.prefetch.p0(ptr %v109, i32 0, i32 2, i32 1)
  %v110 = getelementptr inbounds i8, ptr %cotangent, i64 %v90
  %v111 = getelementptr inbounds i8, ptr %v110, i64 64
  call void @llvm.prefetch.p0(ptr %v111, i32 0, i32 2, i32 1)
  %v112 = xor i64 %v90, 128
  %v113 = getelementptr inbounds i8, ptr %cotangent, i64 %v112
  call void @llvm.prefetch.p0(ptr %v113, i32 0, i32 2, i32 1)
  %v114 = xor i64 %v90, 128
  %v115 = getelementptr inbounds i8, ptr %cotangent, i64 %v114
  %v116 = getelementptr inbounds i8, ptr %v115, i64 64
  call void @llvm.prefetch.p0(ptr %v116, i32 0, i32 2, i32 1)
  %v117 = xor i64 %v90, 256
  %v118 = getelementptr inbounds i8, ptr %cotangent, i64 %v117
  call void @llvm.prefetch.p0(ptr %v118, i32 0, i32 2, i32 1)
  %v119 = xor i64 %v90, 256
  %v120 = getelementptr inbounds i8, ptr %cotangent, i64 %v119
  %v121 = getelementptr inbounds i8, ptr %v120, i64 64
  call void @llvm.prefetch.p0(ptr %v121, i32 0, i32 2, i32 1)
  %v122 = xor i64 %v90, 384
  %v123 = getelementptr inbounds i8, ptr %cotangent, i64 %v122
  call void @llvm.prefetch.p0(ptr %v123, i32 0, i32 2, i32 1)
  %v124 = xor i64 %v90, 384
  %v125 = getelementptr inbounds i8, ptr %cotangent, i64 %v124
  %v126 = getelementptr inbounds i8, ptr %v125, i64 64
  call void @llvm.prefetch.p0(ptr %v126, i32 0, i32 2, i32 1)
  %v127 = getelementptr inbounds i8, ptr %table, i64 24
  %v128 = load i64, ptr %v127, align 8
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v129 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v129, align 64
  %v130 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v130, align 64
  %v131 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v131, align 64
  br label %loop132
loop132:
  %i135 = phi i64 [ 0, %loop74 ], [ %n136, %latch133 ]
  %v137 = add i64 0, %i135
  %v138 = mul i64 %v137, 48
  %v139 = getelementptr inbounds i8, ptr %v7, i64 %v138
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i8, ptr %a1, i64 %v140
  %v142 = mul i64 %v137, 192
  %v143 = add i64 %v12, %v142
  %v144 = getelementptr inbounds i8, ptr %workspace, i64 %v143
  %v145 = getelementptr inbounds i8, ptr %v144, i64 128
  %v146 = load <16 x float>, ptr %v145, align 64
  %v147 = getelementptr inbounds i8, ptr %v139, i64 8
  %v148 = load i64, ptr %v147, align 8
  %v149 = and i64 %v148, %c80
  %v150 = call i64 @llvm.ctpop.i64(i64 %v149)
  %v151 = and i64 %v150, 1
  %v152 = mul i64 %v151, 64
  %v153 = getelementptr inbounds i8, ptr %a3, i64 %v152
  %v154 = load <16 x float>, ptr %v153, align 64
  %v155 = load <16 x float>, ptr %v141, align 64
  %v156 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v146, <16 x float> %v154, <16 x float> %v155)
  store <16 x float> %v156, ptr %v141, align 64
  br label %latch133
latch133:
  %n136 = add nuw i64 %i135, 1
  %v157 = icmp eq i64 %n136, %v128
  br i1 %v157, label %leave134, label %loop132
leave134:
  %v158 = load <16 x float>, ptr %a1, align 64
  %v159 = getelementptr inbounds i8, ptr %a1, i64 64
  %v160 = load <16 x float>, ptr %v159, align 64
  %v161 = getelementptr inbounds i8, ptr %a1, i64 128
  %v162 = load <16 x float>, ptr %v161, align 64
  %v163 = getelementptr inbounds i8, ptr %a1, i64 192
  %v164 = load <16 x float>, ptr %v163, align 64
  %v165 = fadd <16 x float> %v158, %v160
  %v166 = fsub <16 x float> %v158, %v160
  %v167 = fadd <16 x float> %v162, %v164
  %v168 = fsub <16 x float> %v162, %v164
  %v169 = fadd <16 x float> %v165, %v167
  %v170 = fsub <16 x float> %v165, %v167
  %v171 = fadd <16 x float> %v166, %v168
  %v172 = fsub <16 x float> %v166, %v168
  %v173 = getelementptr inbounds i8, ptr %cotangent, i64 %c79
  %v174 = getelementptr inbounds i8, ptr %state, i64 %c79
  %v175 = load <16 x float>, ptr %v174, align 64
  %v176 = getelementptr inbounds i8, ptr %v174, i64 64
  %v177 = load <16 x float>, ptr %v176, align 64
  %v178 = fmul <16 x float> %v169, %v175
  store <16 x float> %v178, ptr %v173, align 64
  %v179 = fmul <16 x float> %v169, %v177
  %v180 = getelementptr inbounds i8, ptr %v173, i64 64
  store <16 x float> %v179, ptr %v180, align 64
  %v181 = xor i64 %c79, 128
  %v182 = getelementptr inbounds i8, ptr %cotangent, i64 %v181
  %v183 = xor i64 %c79, 128
  %v184 = getelementptr inbounds i8, ptr %state, i64 %v183
  %v185 = load <16 x float>, ptr %v184, align 64
  %v186 = getelementptr inbounds i8, ptr %v184, i64 64
  %v187 = load <16 x float>, ptr %v186, align 64
  %v188 = fmul <16 x float> %v171, %v185
  store <16 x float> %v188, ptr %v182, align 64
  %v189 = fmul <16 x float> %v171, %v187
  %v190 = getelementptr inbounds i8, ptr %v182, i64 64
  store <16 x float> %v189, ptr %v190, align 64
  %v191 = xor i64 %c79, 256
  %v192 = getelementptr inbounds i8, ptr %cotangent, i64 %v191
  %v193 = xor i64 %c79, 256
  %v194 = getelementptr inbounds i8, ptr %state, i64 %v193
  %v195 = load <16 x float>, ptr %v194, align 64
  %v196 = getelementptr inbounds i8, ptr %v194, i64 64
  %v197 = load <16 x float>, ptr %v196, align 64
  %v198 = fmul <16 x float> %v170, %v195
  store <16 x float> %v198, ptr %v192, align 64
  %v199 = fmul <16 x float> %v170, %v197
  %v200 = getelementptr inbounds i8, ptr %v192, i64 64
  store <16 x float> %v199, ptr %v200, align 64
  %v201 = xor i64 %c79, 384
  %v202 = getelementptr inbounds i8, ptr %cotangent, i64 %v201
  %v203 = xor i64 %c79, 384
  %v204 = getelementptr inbounds i8, ptr %state, i64 %v203
  %v205 = load <16 x float>, ptr %v204, align 64
  %v206 = getelementptr inbounds i8, ptr %v204, i64 64
  %v207 = load <16 x float>, ptr %v206, align 64
  %v208 = fmul <16 x float> %v172, %v205
  store <16 x float> %v208, ptr %v202, align 64
  %v209 = fmul <16 x float> %v172, %v207
  %v210 = getelementptr inbounds i8, ptr %v202, i64 64
  store <16 x float> %v209, ptr %v210, align 64
  %v211 = getelementptr inbounds i8, ptr %state, i64 %c79
  %v212 = load <16 x float>, ptr %v211, align 64
  %v213 = getelementptr inbounds i8, ptr %v211, i64 64
  %v214 = load <16 x float>, ptr %v213, align 64
  %v215 = xor i64 %c79, 128
  %v216 = getelementptr inbounds i8, ptr %state, i64 %v215
  %v217 = load <16 x float>, ptr %v216, align 64
  %v218 = getelementptr inbounds i8, ptr %v216, i64 64
  %v219 = load <16 x float>, ptr %v218, align 64
  %v220 = xor i64 %c79, 256
  %v221 = getelementptr inbounds i8, ptr %state, i64 %v220
  %v222 = load <16 x float>, ptr %v221, align 64
  %v223 = getelementptr inbounds i8, ptr %v221, i64 64
  %v224 = load <16 x float>, ptr %v223, align 64
  %v225 = xor i64 %c79, 384
  %v226 = getelementptr inbounds i8, ptr %state, i64 %v225
  %v227 = load <16 x float>, ptr %v226, align 64
  %v228 = getelementptr inbounds i8, ptr %v226, i64 64
  %v229 = load <16 x float>, ptr %v228, align 64
  %v230 = fmul <16 x float> %v212, %v212
  %v231 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v214, <16 x float> %v214, <16 x float> %v230)
  %v232 = fmul <16 x float> %v217, %v217
  %v233 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> %v219, <16 x float> %v232)
  %v234 = fmul <16 x float> %v222, %v222
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v224, <16 x float> %v224, <16 x float> %v234)
  %v236 = fmul <16 x float> %v227, %v227
  %v237 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v229, <16 x float> %v229, <16 x float> %v236)
  %v238 = fadd <16 x float> %v231, %v233
  %v239 = fsub <16 x float> %v231, %v233
  %v240 = fadd <16 x float> %v235, %v237
  %v241 = fsub <16 x float> %v235, %v237
  %v242 = fadd <16 x float> %v238, %v240
  %v243 = fsub <16 x float> %v238, %v240
  %v244 = fadd <16 x float> %v239, %v241
  %v245 = fsub <16 x float> %v239, %v241
  store <16 x float> %v242, ptr %a1, align 64
  %v246 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v244, ptr %v246, align 64
  %v247 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v243, ptr %v247, align 64
  %v248 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v245, ptr %v248, align 64
  br label %loop249
loop249:
  %i252 = phi i64 [ 0, %leave134 ], [ %n253, %latch250 ]
  %v254 = add i64 0, %i252
  %v255 = mul i64 %v254, 48
  %v256 = getelementptr inbounds i8, ptr %v7, i64 %v255
  %v257 = load i64, ptr %v256, align 8
  %v258 = getelementptr inbounds i8, ptr %a1, i64 %v257
  %v259 = load <16 x float>, ptr %v258, align 64
  %v260 = mul i64 %v254, 192
  %v261 = add i64 %v12, %v260
  %v262 = getelementptr inbounds i8, ptr %workspace, i64 %v261
  %v263 = getelementptr inbounds i8, ptr %v256, i64 8
  %v264 = load i64, ptr %v263, align 8
  %v265 = and i64 %v264, %c80
  %v266 = call i64 @llvm.ctpop.i64(i64 %v265)
  %v267 = and i64 %v266, 1
  %v268 = mul i64 %v267, 64
  %v269 = getelementptr inbounds i8, ptr %v262, i64 %v268
  %v270 = load <16 x float>, ptr %v269, align 64
  %v271 = fadd <16 x float> %v270, %v259
  store <16 x float> %v271, ptr %v269, align 64
  br label %latch250
latch250:
  %n253 = add nuw i64 %i252, 1
  %v272 = icmp eq i64 %n253, %v128
  br i1 %v272, label %leave251, label %loop249
leave251:
  %v273 = getelementptr inbounds i8, ptr %table, i64 32
  %v274 = load i64, ptr %v273, align 8
  br label %loop275
loop275:
  %i278 = phi i64 [ 0, %leave251 ], [ %n279, %latch276 ]
  %v280 = getelementptr inbounds i8, ptr %table, i64 40
  %v281 = load i64, ptr %v280, align 8
  %v282 = getelementptr inbounds i8, ptr %table, i64 %v281
  %v283 = mul i64 %i278, 80
  %v284 = getelementptr inbounds i8, ptr %v282, i64 %v283
  %v285 = load i64, ptr %v284, align 8
  %v286 = getelementptr inbounds i8, ptr %v284, i64 8
  %v287 = load i64, ptr %v286, align 8
  %v288 = getelementptr inbounds i8, ptr %v284, i64 16
  %v289 = load i64, ptr %v288, align 8
  %v290 = xor i64 %c79, %v289
  %v293 = getelementptr inbounds i8, ptr %v284, i64 24
  %v294 = load i64, ptr %v293, align 8
  switch i64 %v294, label %copied291 [ i64 2, label %lanes292 ]
lanes292:
  br label %loop295
loop295:
  %i298 = phi i64 [ 0, %lanes292 ], [ %n299, %latch296 ]
  %v300 = getelementptr inbounds i8, ptr %table, i64 512
  %v301 = shl i64 %i298, 3
  %v302 = getelementptr inbounds i8, ptr %v300, i64 %v301
  %v303 = load i64, ptr %v302, align 8
  %v304 = xor i64 %v290, %v303
  %v305 = getelementptr inbounds i8, ptr %state, i64 %v304
  %v306 = load <16 x float>, ptr %v305, align 64
  %v307 = shufflevector <16 x float> %v306, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v308 = getelementptr inbounds i8, ptr %a2, i64 %v303
  store <16 x float> %v307, ptr %v308, align 64
  %v309 = getelementptr inbounds i8, ptr %v305, i64 64
  %v310 = load <16 x float>, ptr %v309, align 64
  %v311 = shufflevector <16 x float> %v310, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v312 = getelementptr inbounds i8, ptr %a2, i64 %v303
  %v313 = getelementptr inbounds i8, ptr %v312, i64 64
  store <16 x float> %v311, ptr %v313, align 64
  br label %latch296
latch296:
  %n299 = add nuw i64 %i298, 1
  %v314 = icmp eq i64 %n299, 4
  br i1 %v314, label %leave297, label %loop295
leave297:
  br label %copied291
copied291:
  %v315 = phi ptr [ %state, %loop275 ], [ %a2, %leave297 ]
  %v316 = phi i64 [ %v290, %loop275 ], [ 0, %leave297 ]
  %v317 = getelementptr inbounds i8, ptr %v284, i64 32
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i8, ptr %v284, i64 40
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i8, ptr %v284, i64 48
  %v322 = load float, ptr %v321, align 4
  %v323 = insertelement <16 x float> poison, float %v322, i32 0
  %v324 = shufflevector <16 x float> %v323, <16 x float> poison, <16 x i32> zeroinitializer
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v325 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v325, align 64
  %v326 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v326, align 64
  %v327 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v327, align 64
  br label %loop328
loop328:
  %i331 = phi i64 [ 0, %copied291 ], [ %n332, %latch329 ]
  %v333 = add i64 %v285, %i331
  %v334 = mul i64 %v333, 48
  %v335 = getelementptr inbounds i8, ptr %v7, i64 %v334
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i8, ptr %a1, i64 %v336
  %v338 = mul i64 %v333, 192
  %v339 = add i64 %v12, %v338
  %v340 = getelementptr inbounds i8, ptr %workspace, i64 %v339
  %v341 = getelementptr inbounds i8, ptr %v340, i64 128
  %v342 = load <16 x float>, ptr %v341, align 64
  %v343 = getelementptr inbounds i8, ptr %v335, i64 8
  %v344 = load i64, ptr %v343, align 8
  %v345 = and i64 %v344, %c80
  %v346 = call i64 @llvm.ctpop.i64(i64 %v345)
  %v347 = and i64 %v346, 1
  %v348 = mul i64 %v347, 64
  %v349 = getelementptr inbounds i8, ptr %a3, i64 %v348
  %v350 = load <16 x float>, ptr %v349, align 64
  %v351 = load <16 x float>, ptr %v337, align 64
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v350, <16 x float> %v351)
  store <16 x float> %v352, ptr %v337, align 64
  br label %latch329
latch329:
  %n332 = add nuw i64 %i331, 1
  %v353 = icmp eq i64 %n332, %v287
  br i1 %v353, label %leave330, label %loop328
leave330:
  %v354 = load <16 x float>, ptr %a1, align 64
  %v355 = getelementptr inbounds i8, ptr %a1, i64 64
  %v356 = load <16 x float>, ptr %v355, align 64
  %v357 = getelementptr inbounds i8, ptr %a1, i64 128
  %v358 = load <16 x float>, ptr %v357, align 64
  %v359 = getelementptr inbounds i8, ptr %a1, i64 192
  %v360 = load <16 x float>, ptr %v359, align 64
  %v361 = fadd <16 x float> %v354, %v356
  %v362 = fsub <16 x float> %v354, %v356
  %v363 = fadd <16 x float> %v358, %v360
  %v364 = fsub <16 x float> %v358, %v360
  %v365 = fadd <16 x float> %v361, %v363
  %v366 = fsub <16 x float> %v361, %v363
  %v367 = fadd <16 x float> %v362, %v364
  %v368 = fsub <16 x float> %v362, %v364
  %v369 = getelementptr inbounds i8, ptr %cotangent, i64 %c79
  %v370 = getelementptr inbounds i8, ptr %v315, i64 %v316
  %v371 = getelementptr inbounds i8, ptr %v370, i64 %v318
  %v372 = load <16 x float>, ptr %v371, align 64
  %v373 = getelementptr inbounds i8, ptr %v370, i64 %v320
  %v374 = load <16 x float>, ptr %v373, align 64
  %v375 = fmul <16 x float> %v365, %v324
  %v376 = load <16 x float>, ptr %v369, align 64
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v372, <16 x float> %v376)
  %v378 = getelementptr inbounds i8, ptr %v369, i64 64
  %v379 = load <16 x float>, ptr %v378, align 64
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> %v374, <16 x float> %v379)
  store <16 x float> %v377, ptr %v369, align 64
  %v381 = getelementptr inbounds i8, ptr %v369, i64 64
  store <16 x float> %v380, ptr %v381, align 64
  %v382 = xor i64 %c79, 128
  %v383 = getelementptr inbounds i8, ptr %cotangent, i64 %v382
  %v384 = xor i64 %v316, 128
  %v385 = getelementptr inbounds i8, ptr %v315, i64 %v384
  %v386 = getelementptr inbounds i8, ptr %v385, i64 %v318
  %v387 = load <16 x float>, ptr %v386, align 64
  %v388 = getelementptr inbounds i8, ptr %v385, i64 %v320
  %v389 = load <16 x float>, ptr %v388, align 64
  %v390 = fmul <16 x float> %v367, %v324
  %v391 = load <16 x float>, ptr %v383, align 64
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v387, <16 x float> %v391)
  %v393 = getelementptr inbounds i8, ptr %v383, i64 64
  %v394 = load <16 x float>, ptr %v393, align 64
  %v395 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v389, <16 x float> %v394)
  store <16 x float> %v392, ptr %v383, align 64
  %v396 = getelementptr inbounds i8, ptr %v383, i64 64
  store <16 x float> %v395, ptr %v396, align 64
  %v397 = xor i64 %c79, 256
  %v398 = getelementptr inbounds i8, ptr %cotangent, i64 %v397
  %v399 = xor i64 %v316, 256
  %v400 = getelementptr inbounds i8, ptr %v315, i64 %v399
  %v401 = getelementptr inbounds i8, ptr %v400, i64 %v318
  %v402 = load <16 x float>, ptr %v401, align 64
  %v403 = getelementptr inbounds i8, ptr %v400, i64 %v320
  %v404 = load <16 x float>, ptr %v403, align 64
  %v405 = fmul <16 x float> %v366, %v324
  %v406 = load <16 x float>, ptr %v398, align 64
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v402, <16 x float> %v406)
  %v408 = getelementptr inbounds i8, ptr %v398, i64 64
  %v409 = load <16 x float>, ptr %v408, align 64
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v404, <16 x float> %v409)
  store <16 x float> %v407, ptr %v398, align 64
  %v411 = getelementptr inbounds i8, ptr %v398, i64 64
  store <16 x float> %v410, ptr %v411, align 64
  %v412 = xor i64 %c79, 384
  %v413 = getelementptr inbounds i8, ptr %cotangent, i64 %v412
  %v414 = xor i64 %v316, 384
  %v415 = getelementptr inbounds i8, ptr %v315, i64 %v414
  %v416 = getelementptr inbounds i8, ptr %v415, i64 %v318
  %v417 = load <16 x float>, ptr %v416, align 64
  %v418 = getelementptr inbounds i8, ptr %v415, i64 %v320
  %v419 = load <16 x float>, ptr %v418, align 64
  %v420 = fmul <16 x float> %v368, %v324
  %v421 = load <16 x float>, ptr %v413, align 64
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v417, <16 x float> %v421)
  %v423 = getelementptr inbounds i8, ptr %v413, i64 64
  %v424 = load <16 x float>, ptr %v423, align 64
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v419, <16 x float> %v424)
  store <16 x float> %v422, ptr %v413, align 64
  %v426 = getelementptr inbounds i8, ptr %v413, i64 64
  store <16 x float> %v425, ptr %v426, align 64
  %v427 = getelementptr inbounds i8, ptr %v315, i64 %v316
  %v428 = getelementptr inbounds i8, ptr %v427, i64 %v318
  %v429 = load <16 x float>, ptr %v428, align 64
  %v430 = getelementptr inbounds i8, ptr %v427, i64 %v320
  %v431 = load <16 x float>, ptr %v430, align 64
  %v432 = getelementptr inbounds i8, ptr %state, i64 %c79
  %v433 = load <16 x float>, ptr %v432, align 64
  %v434 = getelementptr inbounds i8, ptr %v432, i64 64
  %v435 = load <16 x float>, ptr %v434, align 64
  %v436 = fmul <16 x float> %v433, %v324
  %v437 = fmul <16 x float> %v436, %v429
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v435, <16 x float> %v431, <16 x float> %v437)
  %v439 = xor i64 %v316, 128
  %v440 = getelementptr inbounds i8, ptr %v315, i64 %v439
  %v441 = getelementptr inbounds i8, ptr %v440, i64 %v318
  %v442 = load <16 x float>, ptr %v441, align 64
  %v443 = getelementptr inbounds i8, ptr %v440, i64 %v320
  %v444 = load <16 x float>, ptr %v443, align 64
  %v445 = xor i64 %c79, 128
  %v446 = getelementptr inbounds i8, ptr %state, i64 %v445
  %v447 = load <16 x float>, ptr %v446, align 64
  %v448 = getelementptr inbounds i8, ptr %v446, i64 64
  %v449 = load <16 x float>, ptr %v448, align 64
  %v450 = fmul <16 x float> %v447, %v324
  %v451 = fmul <16 x float> %v450, %v442
  %v452 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v444, <16 x float> %v451)
  %v453 = xor i64 %v316, 256
  %v454 = getelementptr inbounds i8, ptr %v315, i64 %v453
  %v455 = getelementptr inbounds i8, ptr %v454, i64 %v318
  %v456 = load <16 x float>, ptr %v455, align 64
  %v457 = getelementptr inbounds i8, ptr %v454, i64 %v320
  %v458 = load <16 x float>, ptr %v457, align 64
  %v459 = xor i64 %c79, 256
  %v460 = getelementptr inbounds i8, ptr %state, i64 %v459
  %v461 = load <16 x float>, ptr %v460, align 64
  %v462 = getelementptr inbounds i8, ptr %v460, i64 64
  %v463 = load <16 x float>, ptr %v462, align 64
  %v464 = fmul <16 x float> %v461, %v324
  %v465 = fmul <16 x float> %v464, %v456
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v458, <16 x float> %v465)
  %v467 = xor i64 %v316, 384
  %v468 = getelementptr inbounds i8, ptr %v315, i64 %v467
  %v469 = getelementptr inbounds i8, ptr %v468, i64 %v318
  %v470 = load <16 x float>, ptr %v469, align 64
  %v471 = getelementptr inbounds i8, ptr %v468, i64 %v320
  %v472 = load <16 x float>, ptr %v471, align 64
  %v473 = xor i64 %c79, 384
  %v474 = getelementptr inbounds i8, ptr %state, i64 %v473
  %v475 = load <16 x float>, ptr %v474, align 64
  %v476 = getelementptr inbounds i8, ptr %v474, i64 64
  %v477 = load <16 x float>, ptr %v476, align 64
  %v478 = fmul <16 x float> %v475, %v324
  %v479 = fmul <16 x float> %v478, %v470
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v472, <16 x float> %v479)
  %v481 = fadd <16 x float> %v438, %v452
  %v482 = fsub <16 x float> %v438, %v452
  %v483 = fadd <16 x float> %v466, %v480
  %v484 = fsub <16 x float> %v466, %v480
  %v485 = fadd <16 x float> %v481, %v483
  %v486 = fsub <16 x float> %v481, %v483
  %v487 = fadd <16 x float> %v482, %v484
  %v488 = fsub <16 x float> %v482, %v484
  store <16 x float> %v485, ptr %a1, align 64
  %v489 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v487, ptr %v489, align 64
  %v490 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v486, ptr %v490, align 64
  %v491 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v488, ptr %v491, align 64
  br label %loop492
loop492:
  %i495 = phi i64 [ 0, %leave330 ], [ %n496, %latch493 ]
  %v497 = add i64 %v285, %i495
  %v498 = mul i64 %v497, 48
  %v499 = getelementptr inbounds i8, ptr %v7, i64 %v498
  %v500 = load i64, ptr %v499, align 8
  %v501 = getelementptr inbounds i8, ptr %a1, i64 %v500
  %v502 = load <16 x float>, ptr %v501, align 64
  %v503 = mul i64 %v497, 192
  %v504 = add i64 %v12, %v503
  %v505 = getelementptr inbounds i8, ptr %workspace, i64 %v504
  %v506 = getelementptr inbounds i8, ptr %v499, i64 8
  %v507 = load i64, ptr %v506, align 8
  %v508 = and i64 %v507, %c80
  %v509 = call i64 @llvm.ctpop.i64(i64 %v508)
  %v510 = and i64 %v509, 1
  %v511 = mul i64 %v510, 64
  %v512 = getelementptr inbounds i8, ptr %v505, i64 %v511
  %v513 = load <16 x float>, ptr %v512, align 64
  %v514 = fadd <16 x float> %v513, %v502
  store <16 x float> %v514, ptr %v512, align 64
  br label %latch493
latch493:
  %n496 = add nuw i64 %i495, 1
  %v515 = icmp eq i64 %n496, %v287
  br i1 %v515, label %leave494, label %loop492
leave494:
  br label %latch276
latch276:
  %n279 = add nuw i64 %i278, 1
  %v516 = icmp eq i64 %n279, %v274
  br i1 %v516, label %leave277, label %loop275
leave277:
  %v517 = shl i64 1, %v86
  %v518 = xor i64 %c80, %v517
  br label %latch75
latch75:
  %n78 = add nuw i64 %i77, 1
  %v519 = icmp eq i64 %n78, %v62
  br i1 %v519, label %leave76, label %loop74
leave76:
  br label %loop520
loop520:
  %i523 = phi i64 [ 0, %leave76 ], [ %n524, %latch521 ]
  %v525 = add i64 0, %i523
  %v526 = mul i64 %v525, 192
  %v527 = add i64 %v12, %v526
  %v528 = getelementptr inbounds i8, ptr %workspace, i64 %v527
  %v529 = load <16 x float>, ptr %v528, align 64
  %v530 = getelementptr inbounds i8, ptr %v528, i64 64
  %v531 = load <16 x float>, ptr %v530, align 64
  %v532 = fsub <16 x float> %v529, %v531
  %v533 = mul i64 %v525, 48
  %v534 = getelementptr inbounds i8, ptr %v7, i64 %v533
  %v535 = getelementptr inbounds i8, ptr %v534, i64 16
  %v536 = load i64, ptr %v535, align 8
  %v537 = trunc i64 %v536 to i16
  %v538 = bitcast i16 %v537 to <16 x i1>
  %v539 = fneg <16 x float> %v532
  %v540 = select <16 x i1> %v538, <16 x float> %v539, <16 x float> %v532
  store <16 x float> zeroinitializer, ptr %v528, align 64
  %v541 = getelementptr inbounds i8, ptr %v528, i64 64
  store <16 x float> zeroinitializer, ptr %v541, align 64
  %v542 = fpext <16 x float> %v540 to <16 x double>
  %v543 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v542)
  %v544 = shl i64 %v525, 3
  %v545 = getelementptr inbounds i8, ptr %workspace, i64 %v544
  %v546 = load double, ptr %v545, align 8
  %v547 = fadd double %v546, %v543
  %v548 = getelementptr inbounds i8, ptr %workspace, i64 %v544
  store double %v547, ptr %v548, align 8
  br label %latch521
latch521:
  %n524 = add nuw i64 %i523, 1
  %v549 = icmp eq i64 %n524, %v64
  br i1 %v549, label %leave522, label %loop520
leave522:
  br label %latch67
latch67:
  %n70 = add nuw i64 %i69, 1
  %v550 = icmp eq i64 %n70, %v60
  br i1 %v550, label %leave68, label %loop66
leave68:
  ret void
}
define void @observables_0_total(ptr noalias %table, ptr noalias %workspace, ptr noalias %values, i64 %kind) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 56
  %v2 = load i64, ptr %v1, align 8
  %v3 = shl i64 %v2, 3
  call void @llvm.memset.p0.i64(ptr %values, i8 0, i64 %v3, i1 false)
  %v4 = getelementptr inbounds i8, ptr %table, i64 48
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %table, i64 %v5
  %v7 = getelementptr inbounds i8, ptr %table, i64 16
  %v8 = load i64, ptr %v7, align 8
  br label %loop9
loop9:
  %i12 = phi i64 [ 0, %entry ], [ %n13, %latch10 ]
  %v14 = mul i64 %i12, 48
  %v15 = getelementptr inbounds i8, ptr %v6, i64 %v14
  %v16 = shl i64 %i12, 3
  %v17 = getelementptr inbounds i8, ptr %workspace, i64 %v16
  %v18 = load double, ptr %v17, align 8
  %v19 = getelementptr inbounds i8, ptr %v15, i64 %kind
  %v20 = load double, ptr %v19, align 8
  %v21 = fmul double %v18, %v20
  %v22 = getelementptr inbounds i8, ptr %v15, i64 24
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i8, ptr %values, i64 %v23
  %v25 = load double, ptr %v24, align 8
  %v26 = fadd double %v25, %v21
  store double %v26, ptr %v24, align 8
  br label %latch10
latch10:
  %n13 = add nuw i64 %i12, 1
  %v27 = icmp eq i64 %n13, %v8
  br i1 %v27, label %leave11, label %loop9
leave11:
  ret void
}
