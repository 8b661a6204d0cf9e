; Pauli strings of lanes and vectors, diagonal or not, and a constant.
; 1536 bytes of tables, 10688 of workspace

define void @observables_0_values(ptr noalias %state, ptr noalias %table, ptr noalias %workspace, ptr noalias %values) nounwind {
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
  br label %loop35
loop35:
  %i38 = phi i64 [ 0, %leave17 ], [ %n39, %latch36 ]
  %c40 = phi i64 [ 0, %leave17 ], [ %v122, %latch36 ]
  %c41 = phi i64 [ 0, %leave17 ], [ %v124, %latch36 ]
  %v42 = mul i64 %i38, %v34
  br label %loop43
loop43:
  %i46 = phi i64 [ 0, %loop35 ], [ %n47, %latch44 ]
  %c48 = phi i64 [ %c40, %loop35 ], [ %v122, %latch44 ]
  %c49 = phi i64 [ %c41, %loop35 ], [ %v124, %latch44 ]
  %v50 = getelementptr inbounds i8, ptr %state, i64 %c48
  %v51 = load <16 x float>, ptr %v50, align 64
  %v52 = getelementptr inbounds i8, ptr %v50, i64 64
  %v53 = load <16 x float>, ptr %v52, align 64
  %v54 = xor i64 %c48, 128
  %v55 = getelementptr inbounds i8, ptr %state, i64 %v54
  %v56 = load <16 x float>, ptr %v55, align 64
  %v57 = getelementptr inbounds i8, ptr %v55, i64 64
  %v58 = load <16 x float>, ptr %v57, align 64
  %v59 = xor i64 %c48, 256
  %v60 = getelementptr inbounds i8, ptr %state, i64 %v59
  %v61 = load <16 x float>, ptr %v60, align 64
  %v62 = getelementptr inbounds i8, ptr %v60, i64 64
  %v63 = load <16 x float>, ptr %v62, align 64
  %v64 = xor i64 %c48, 384
  %v65 = getelementptr inbounds i8, ptr %state, i64 %v64
  %v66 = load <16 x float>, ptr %v65, align 64
  %v67 = getelementptr inbounds i8, ptr %v65, i64 64
  %v68 = load <16 x float>, ptr %v67, align 64
  %v69 = fmul <16 x float> %v51, %v51
  %v70 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v53, <16 x float> %v53, <16 x float> %v69)
  %v71 = fmul <16 x float> %v56, %v56
  %v72 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v58, <16 x float> %v58, <16 x float> %v71)
  %v73 = fmul <16 x float> %v61, %v61
  %v74 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v63, <16 x float> %v63, <16 x float> %v73)
  %v75 = fmul <16 x float> %v66, %v66
  %v76 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v68, <16 x float> %v68, <16 x float> %v75)
  %v77 = fadd <16 x float> %v70, %v72
  %v78 = fsub <16 x float> %v70, %v72
  %v79 = fadd <16 x float> %v74, %v76
  %v80 = fsub <16 x float> %v74, %v76
  %v81 = fadd <16 x float> %v77, %v79
  %v82 = fsub <16 x float> %v77, %v79
  %v83 = fadd <16 x float> %v78, %v80
  %v84 = fsub <16 x float> %v78, %v80
  store <16 x float> %v81, ptr %a1, align 64
  %v85 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v83, ptr %v85, align 64
  %v86 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v82, ptr %v86, align 64
  %v87 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v84, ptr %v87, align 64
  br label %loop88
loop88:
  %i91 = phi i64 [ 0, %loop43 ], [ %n92, %latch89 ]
  %v93 = add i64 0, %i91
  %v94 = mul i64 %v93, 48
  %v95 = getelementptr inbounds i8, ptr %v7, i64 %v94
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i8, ptr %a1, i64 %v96
  %v98 = load <16 x float>, ptr %v97, align 64
  %v99 = mul i64 %v93, 192
  %v100 = add i64 %v12, %v99
  %v101 = getelementptr inbounds i8, ptr %workspace, i64 %v100
  %v102 = getelementptr inbounds i8, ptr %v95, i64 8
  %v103 = load i64, ptr %v102, align 8
  %v104 = and i64 %v103, %c49
  %v105 = call i64 @llvm.ctpop.i64(i64 %v104)
  %v106 = and i64 %v105, 1
  %v107 = mul i64 %v106, 64
  %v108 = getelementptr inbounds i8, ptr %v101, i64 %v107
  %v109 = load <16 x float>, ptr %v108, align 64
  %v110 = fadd <16 x float> %v109, %v98
  store <16 x float> %v110, ptr %v108, align 64
  br label %latch89
latch89:
  %n92 = add nuw i64 %i91, 1
  %v111 = icmp eq i64 %n92, %v31
  br i1 %v111, label %leave90, label %loop88
leave90:
  %v112 = add i64 %v42, %i46
  %v113 = add i64 %v112, 1
  %v114 = call i64 @llvm.cttz.i64(i64 %v113, i1 true)
  %v115 = icmp uge i64 %v114, 63
  %v116 = zext i1 %v115 to i64
  %v117 = add i64 %v114, %v116
  %v118 = getelementptr inbounds i8, ptr %table, i64 64
  %v119 = shl i64 %v117, 3
  %v120 = getelementptr inbounds i8, ptr %v118, i64 %v119
  %v121 = load i64, ptr %v120, align 8
  %v122 = xor i64 %c48, %v121
  %v123 = shl i64 1, %v117
  %v124 = xor i64 %c49, %v123
  br label %latch44
latch44:
  %n47 = add nuw i64 %i46, 1
  %v125 = icmp eq i64 %n47, %v34
  br i1 %v125, label %leave45, label %loop43
leave45:
  br label %loop126
loop126:
  %i129 = phi i64 [ 0, %leave45 ], [ %n130, %latch127 ]
  %v131 = add i64 0, %i129
  %v132 = mul i64 %v131, 192
  %v133 = add i64 %v12, %v132
  %v134 = getelementptr inbounds i8, ptr %workspace, i64 %v133
  %v135 = load <16 x float>, ptr %v134, align 64
  %v136 = getelementptr inbounds i8, ptr %v134, i64 64
  %v137 = load <16 x float>, ptr %v136, align 64
  %v138 = fsub <16 x float> %v135, %v137
  %v139 = mul i64 %v131, 48
  %v140 = getelementptr inbounds i8, ptr %v7, i64 %v139
  %v141 = getelementptr inbounds i8, ptr %v140, i64 16
  %v142 = load i64, ptr %v141, align 8
  %v143 = trunc i64 %v142 to i16
  %v144 = bitcast i16 %v143 to <16 x i1>
  %v145 = fneg <16 x float> %v138
  %v146 = select <16 x i1> %v144, <16 x float> %v145, <16 x float> %v138
  store <16 x float> zeroinitializer, ptr %v134, align 64
  %v147 = getelementptr inbounds i8, ptr %v134, i64 64
  store <16 x float> zeroinitializer, ptr %v147, align 64
  %v148 = fpext <16 x float> %v146 to <16 x double>
  %v149 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v148)
  %v150 = shl i64 %v131, 3
  %v151 = getelementptr inbounds i8, ptr %workspace, i64 %v150
  %v152 = load double, ptr %v151, align 8
  %v153 = fadd double %v152, %v149
  %v154 = getelementptr inbounds i8, ptr %workspace, i64 %v150
  store double %v153, ptr %v154, align 8
  br label %latch127
latch127:
  %n130 = add nuw i64 %i129, 1
  %v155 = icmp eq i64 %n130, %v31
  br i1 %v155, label %leave128, label %loop126
leave128:
  br label %latch36
latch36:
  %n39 = add nuw i64 %i38, 1
  %v156 = icmp eq i64 %n39, %v32
  br i1 %v156, label %leave37, label %loop35
leave37:
  %v157 = getelementptr inbounds i8, ptr %table, i64 32
  %v158 = load i64, ptr %v157, align 8
  br label %loop159
loop159:
  %i162 = phi i64 [ 0, %leave37 ], [ %n163, %latch160 ]
  %v164 = getelementptr inbounds i8, ptr %table, i64 40
  %v165 = load i64, ptr %v164, align 8
  %v166 = getelementptr inbounds i8, ptr %table, i64 %v165
  %v167 = mul i64 %i162, 80
  %v168 = getelementptr inbounds i8, ptr %v166, i64 %v167
  %v169 = load i64, ptr %v168, align 8
  %v170 = getelementptr inbounds i8, ptr %v168, i64 8
  %v171 = load i64, ptr %v170, align 8
  %v172 = getelementptr inbounds i8, ptr %v168, i64 56
  %v173 = load i64, ptr %v172, align 8
  %v174 = getelementptr inbounds i8, ptr %v168, i64 64
  %v175 = load i64, ptr %v174, align 8
  %v176 = getelementptr inbounds i8, ptr %v168, i64 72
  %v177 = load i64, ptr %v176, align 8
  br label %loop178
loop178:
  %i181 = phi i64 [ 0, %loop159 ], [ %n182, %latch179 ]
  %c183 = phi i64 [ 0, %loop159 ], [ %v329, %latch179 ]
  %c184 = phi i64 [ 0, %loop159 ], [ %v331, %latch179 ]
  %v185 = mul i64 %i181, %v175
  br label %loop186
loop186:
  %i189 = phi i64 [ 0, %loop178 ], [ %n190, %latch187 ]
  %c191 = phi i64 [ %c183, %loop178 ], [ %v329, %latch187 ]
  %c192 = phi i64 [ %c184, %loop178 ], [ %v331, %latch187 ]
  %v193 = getelementptr inbounds i8, ptr %v168, i64 16
  %v194 = load i64, ptr %v193, align 8
  %v195 = xor i64 %c191, %v194
  %v198 = getelementptr inbounds i8, ptr %v168, i64 24
  %v199 = load i64, ptr %v198, align 8
  switch i64 %v199, label %copied196 [ i64 2, label %lanes197 ]
lanes197:
  br label %loop200
loop200:
  %i203 = phi i64 [ 0, %lanes197 ], [ %n204, %latch201 ]
  %v205 = getelementptr inbounds i8, ptr %table, i64 448
  %v206 = shl i64 %i203, 3
  %v207 = getelementptr inbounds i8, ptr %v205, i64 %v206
  %v208 = load i64, ptr %v207, align 8
  %v209 = xor i64 %v195, %v208
  %v210 = getelementptr inbounds i8, ptr %state, i64 %v209
  %v211 = load <16 x float>, ptr %v210, align 64
  %v212 = shufflevector <16 x float> %v211, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v213 = getelementptr inbounds i8, ptr %a2, i64 %v208
  store <16 x float> %v212, ptr %v213, align 64
  %v214 = getelementptr inbounds i8, ptr %v210, i64 64
  %v215 = load <16 x float>, ptr %v214, align 64
  %v216 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v217 = getelementptr inbounds i8, ptr %a2, i64 %v208
  %v218 = getelementptr inbounds i8, ptr %v217, i64 64
  store <16 x float> %v216, ptr %v218, align 64
  br label %latch201
latch201:
  %n204 = add nuw i64 %i203, 1
  %v219 = icmp eq i64 %n204, 4
  br i1 %v219, label %leave202, label %loop200
leave202:
  br label %copied196
copied196:
  %v220 = phi ptr [ %state, %loop186 ], [ %a2, %leave202 ]
  %v221 = phi i64 [ %v195, %loop186 ], [ 0, %leave202 ]
  %v222 = getelementptr inbounds i8, ptr %v168, i64 32
  %v223 = load i64, ptr %v222, align 8
  %v224 = getelementptr inbounds i8, ptr %v168, i64 40
  %v225 = load i64, ptr %v224, align 8
  %v226 = getelementptr inbounds i8, ptr %v168, i64 48
  %v227 = load float, ptr %v226, align 4
  %v228 = insertelement <16 x float> poison, float %v227, i32 0
  %v229 = shufflevector <16 x float> %v228, <16 x float> poison, <16 x i32> zeroinitializer
  %v230 = getelementptr inbounds i8, ptr %v220, i64 %v221
  %v231 = getelementptr inbounds i8, ptr %v230, i64 %v223
  %v232 = load <16 x float>, ptr %v231, align 64
  %v233 = getelementptr inbounds i8, ptr %v230, i64 %v225
  %v234 = load <16 x float>, ptr %v233, align 64
  %v235 = getelementptr inbounds i8, ptr %state, i64 %c191
  %v236 = load <16 x float>, ptr %v235, align 64
  %v237 = getelementptr inbounds i8, ptr %v235, i64 64
  %v238 = load <16 x float>, ptr %v237, align 64
  %v239 = fmul <16 x float> %v236, %v229
  %v240 = fmul <16 x float> %v239, %v232
  %v241 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v238, <16 x float> %v234, <16 x float> %v240)
  %v242 = xor i64 %v221, 128
  %v243 = getelementptr inbounds i8, ptr %v220, i64 %v242
  %v244 = getelementptr inbounds i8, ptr %v243, i64 %v223
  %v245 = load <16 x float>, ptr %v244, align 64
  %v246 = getelementptr inbounds i8, ptr %v243, i64 %v225
  %v247 = load <16 x float>, ptr %v246, align 64
  %v248 = xor i64 %c191, 128
  %v249 = getelementptr inbounds i8, ptr %state, i64 %v248
  %v250 = load <16 x float>, ptr %v249, align 64
  %v251 = getelementptr inbounds i8, ptr %v249, i64 64
  %v252 = load <16 x float>, ptr %v251, align 64
  %v253 = fmul <16 x float> %v250, %v229
  %v254 = fmul <16 x float> %v253, %v245
  %v255 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> %v247, <16 x float> %v254)
  %v256 = xor i64 %v221, 256
  %v257 = getelementptr inbounds i8, ptr %v220, i64 %v256
  %v258 = getelementptr inbounds i8, ptr %v257, i64 %v223
  %v259 = load <16 x float>, ptr %v258, align 64
  %v260 = getelementptr inbounds i8, ptr %v257, i64 %v225
  %v261 = load <16 x float>, ptr %v260, align 64
  %v262 = xor i64 %c191, 256
  %v263 = getelementptr inbounds i8, ptr %state, i64 %v262
  %v264 = load <16 x float>, ptr %v263, align 64
  %v265 = getelementptr inbounds i8, ptr %v263, i64 64
  %v266 = load <16 x float>, ptr %v265, align 64
  %v267 = fmul <16 x float> %v264, %v229
  %v268 = fmul <16 x float> %v267, %v259
  %v269 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v266, <16 x float> %v261, <16 x float> %v268)
  %v270 = xor i64 %v221, 384
  %v271 = getelementptr inbounds i8, ptr %v220, i64 %v270
  %v272 = getelementptr inbounds i8, ptr %v271, i64 %v223
  %v273 = load <16 x float>, ptr %v272, align 64
  %v274 = getelementptr inbounds i8, ptr %v271, i64 %v225
  %v275 = load <16 x float>, ptr %v274, align 64
  %v276 = xor i64 %c191, 384
  %v277 = getelementptr inbounds i8, ptr %state, i64 %v276
  %v278 = load <16 x float>, ptr %v277, align 64
  %v279 = getelementptr inbounds i8, ptr %v277, i64 64
  %v280 = load <16 x float>, ptr %v279, align 64
  %v281 = fmul <16 x float> %v278, %v229
  %v282 = fmul <16 x float> %v281, %v273
  %v283 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v275, <16 x float> %v282)
  %v284 = fadd <16 x float> %v241, %v255
  %v285 = fsub <16 x float> %v241, %v255
  %v286 = fadd <16 x float> %v269, %v283
  %v287 = fsub <16 x float> %v269, %v283
  %v288 = fadd <16 x float> %v284, %v286
  %v289 = fsub <16 x float> %v284, %v286
  %v290 = fadd <16 x float> %v285, %v287
  %v291 = fsub <16 x float> %v285, %v287
  store <16 x float> %v288, ptr %a1, align 64
  %v292 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v290, ptr %v292, align 64
  %v293 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v289, ptr %v293, align 64
  %v294 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v291, ptr %v294, align 64
  br label %loop295
loop295:
  %i298 = phi i64 [ 0, %copied196 ], [ %n299, %latch296 ]
  %v300 = add i64 %v169, %i298
  %v301 = mul i64 %v300, 48
  %v302 = getelementptr inbounds i8, ptr %v7, i64 %v301
  %v303 = load i64, ptr %v302, align 8
  %v304 = getelementptr inbounds i8, ptr %a1, i64 %v303
  %v305 = load <16 x float>, ptr %v304, align 64
  %v306 = mul i64 %v300, 192
  %v307 = add i64 %v12, %v306
  %v308 = getelementptr inbounds i8, ptr %workspace, i64 %v307
  %v309 = getelementptr inbounds i8, ptr %v302, i64 8
  %v310 = load i64, ptr %v309, align 8
  %v311 = and i64 %v310, %c192
  %v312 = call i64 @llvm.ctpop.i64(i64 %v311)
  %v313 = and i64 %v312, 1
  %v314 = mul i64 %v313, 64
  %v315 = getelementptr inbounds i8, ptr %v308, i64 %v314
  %v316 = load <16 x float>, ptr %v315, align 64
  %v317 = fadd <16 x float> %v316, %v305
  store <16 x float> %v317, ptr %v315, align 64
  br label %latch296
latch296:
  %n299 = add nuw i64 %i298, 1
  %v318 = icmp eq i64 %n299, %v171
  br i1 %v318, label %leave297, label %loop295
leave297:
  %v319 = add i64 %v185, %i189
  %v320 = add i64 %v319, 1
  %v321 = call i64 @llvm.cttz.i64(i64 %v320, i1 true)
  %v322 = icmp uge i64 %v321, %v177
  %v323 = zext i1 %v322 to i64
  %v324 = add i64 %v321, %v323
  %v325 = getelementptr inbounds i8, ptr %table, i64 64
  %v326 = shl i64 %v324, 3
  %v327 = getelementptr inbounds i8, ptr %v325, i64 %v326
  %v328 = load i64, ptr %v327, align 8
  %v329 = xor i64 %c191, %v328
  %v330 = shl i64 1, %v324
  %v331 = xor i64 %c192, %v330
  br label %latch187
latch187:
  %n190 = add nuw i64 %i189, 1
  %v332 = icmp eq i64 %n190, %v175
  br i1 %v332, label %leave188, label %loop186
leave188:
  br label %loop333
loop333:
  %i336 = phi i64 [ 0, %leave188 ], [ %n337, %latch334 ]
  %v338 = add i64 %v169, %i336
  %v339 = mul i64 %v338, 192
  %v340 = add i64 %v12, %v339
  %v341 = getelementptr inbounds i8, ptr %workspace, i64 %v340
  %v342 = load <16 x float>, ptr %v341, align 64
  %v343 = getelementptr inbounds i8, ptr %v341, i64 64
  %v344 = load <16 x float>, ptr %v343, align 64
  %v345 = fsub <16 x float> %v342, %v344
  %v346 = mul i64 %v338, 48
  %v347 = getelementptr inbounds i8, ptr %v7, i64 %v346
  %v348 = getelementptr inbounds i8, ptr %v347, i64 16
  %v349 = load i64, ptr %v348, align 8
  %v350 = trunc i64 %v349 to i16
  %v351 = bitcast i16 %v350 to <16 x i1>
  %v352 = fneg <16 x float> %v345
  %v353 = select <16 x i1> %v351, <16 x float> %v352, <16 x float> %v345
  store <16 x float> zeroinitializer, ptr %v341, align 64
  %v354 = getelementptr inbounds i8, ptr %v341, i64 64
  store <16 x float> zeroinitializer, ptr %v354, align 64
  %v355 = fpext <16 x float> %v353 to <16 x double>
  %v356 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v355)
  %v357 = shl i64 %v338, 3
  %v358 = getelementptr inbounds i8, ptr %workspace, i64 %v357
  %v359 = load double, ptr %v358, align 8
  %v360 = fadd double %v359, %v356
  %v361 = getelementptr inbounds i8, ptr %workspace, i64 %v357
  store double %v360, ptr %v361, align 8
  br label %latch334
latch334:
  %n337 = add nuw i64 %i336, 1
  %v362 = icmp eq i64 %n337, %v171
  br i1 %v362, label %leave335, label %loop333
leave335:
  br label %latch179
latch179:
  %n182 = add nuw i64 %i181, 1
  %v363 = icmp eq i64 %n182, %v173
  br i1 %v363, label %leave180, label %loop178
leave180:
  br label %latch160
latch160:
  %n163 = add nuw i64 %i162, 1
  %v364 = icmp eq i64 %n163, %v158
  br i1 %v364, label %leave161, label %loop159
leave161:
  %v365 = getelementptr inbounds i8, ptr %table, i64 56
  %v366 = load i64, ptr %v365, align 8
  %v367 = shl i64 %v366, 3
  call void @llvm.memset.p0.i64(ptr %values, i8 0, i64 %v367, i1 false)
  %v368 = getelementptr inbounds i8, ptr %table, i64 16
  %v369 = load i64, ptr %v368, align 8
  br label %loop370
loop370:
  %i373 = phi i64 [ 0, %leave161 ], [ %n374, %latch371 ]
  %v375 = mul i64 %i373, 48
  %v376 = getelementptr inbounds i8, ptr %v7, i64 %v375
  %v377 = shl i64 %i373, 3
  %v378 = getelementptr inbounds i8, ptr %workspace, i64 %v377
  %v379 = load double, ptr %v378, align 8
  %v380 = getelementptr inbounds i8, ptr %v376, i64 40
  %v381 = load double, ptr %v380, align 8
  %v382 = fmul double %v379, %v381
  %v383 = getelementptr inbounds i8, ptr %v376, i64 24
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr inbounds i8, ptr %values, i64 %v384
  %v386 = load double, ptr %v385, align 8
  %v387 = fadd double %v386, %v382
  store double %v387, ptr %v385, align 8
  br label %latch371
latch371:
  %n374 = add nuw i64 %i373, 1
  %v388 = icmp eq i64 %n374, %v369
  br i1 %v388, label %leave372, label %loop370
leave372:
  ret void
}
define void @observables_0_cotangent(ptr noalias %state, ptr noalias %cotangent, ptr noalias %table, ptr noalias %workspace, ptr noalias %weights) nounwind {
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
  br label %loop48
loop48:
  %i51 = phi i64 [ 0, %leave17 ], [ %n52, %latch49 ]
  %c53 = phi i64 [ 0, %leave17 ], [ %v312, %latch49 ]
  %c54 = phi i64 [ 0, %leave17 ], [ %v314, %latch49 ]
  %v55 = mul i64 %i51, %v45
  br label %loop56
loop56:
  %i59 = phi i64 [ 0, %loop48 ], [ %n60, %latch57 ]
  %c61 = phi i64 [ %c53, %loop48 ], [ %v312, %latch57 ]
  %c62 = phi i64 [ %c54, %loop48 ], [ %v314, %latch57 ]
  %v63 = getelementptr inbounds i8, ptr %table, i64 24
  %v64 = load i64, ptr %v63, align 8
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v65 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v65, align 64
  %v66 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v66, align 64
  %v67 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v67, align 64
  br label %loop68
loop68:
  %i71 = phi i64 [ 0, %loop56 ], [ %n72, %latch69 ]
  %v73 = add i64 0, %i71
  %v74 = mul i64 %v73, 48
  %v75 = getelementptr inbounds i8, ptr %v7, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i8, ptr %a1, i64 %v76
  %v78 = mul i64 %v73, 192
  %v79 = add i64 %v12, %v78
  %v80 = getelementptr inbounds i8, ptr %workspace, i64 %v79
  %v81 = getelementptr inbounds i8, ptr %v80, i64 128
  %v82 = load <16 x float>, ptr %v81, align 64
  %v83 = getelementptr inbounds i8, ptr %v75, i64 8
  %v84 = load i64, ptr %v83, align 8
  %v85 = and i64 %v84, %c62
  %v86 = call i64 @llvm.ctpop.i64(i64 %v85)
  %v87 = and i64 %v86, 1
  %v88 = mul i64 %v87, 64
  %v89 = getelementptr inbounds i8, ptr %a3, i64 %v88
  %v90 = load <16 x float>, ptr %v89, align 64
  %v91 = load <16 x float>, ptr %v77, align 64
  %v92 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v82, <16 x float> %v90, <16 x float> %v91)
  store <16 x float> %v92, ptr %v77, align 64
  br label %latch69
latch69:
  %n72 = add nuw i64 %i71, 1
  %v93 = icmp eq i64 %n72, %v64
  br i1 %v93, label %leave70, label %loop68
leave70:
  %v94 = load <16 x float>, ptr %a1, align 64
  %v95 = getelementptr inbounds i8, ptr %a1, i64 64
  %v96 = load <16 x float>, ptr %v95, align 64
  %v97 = getelementptr inbounds i8, ptr %a1, i64 128
  %v98 = load <16 x float>, ptr %v97, align 64
  %v99 = getelementptr inbounds i8, ptr %a1, i64 192
  %v100 = load <16 x float>, ptr %v99, align 64
  %v101 = fadd <16 x float> %v94, %v96
  %v102 = fsub <16 x float> %v94, %v96
  %v103 = fadd <16 x float> %v98, %v100
  %v104 = fsub <16 x float> %v98, %v100
  %v105 = fadd <16 x float> %v101, %v103
  %v106 = fsub <16 x float> %v101, %v103
  %v107 = fadd <16 x float> %v102, %v104
  %v108 = fsub <16 x float> %v102, %v104
  %v109 = getelementptr inbounds i8, ptr %cotangent, i64 %c61
  %v110 = getelementptr inbounds i8, ptr %state, i64 %c61
  %v111 = load <16 x float>, ptr %v110, align 64
  %v112 = getelementptr inbounds i8, ptr %v110, i64 64
  %v113 = load <16 x float>, ptr %v112, align 64
  %v114 = fmul <16 x float> %v105, %v111
  store <16 x float> %v114, ptr %v109, align 64
  %v115 = fmul <16 x float> %v105, %v113
  %v116 = getelementptr inbounds i8, ptr %v109, i64 64
  store <16 x float> %v115, ptr %v116, align 64
  %v117 = xor i64 %c61, 128
  %v118 = getelementptr inbounds i8, ptr %cotangent, i64 %v117
  %v119 = xor i64 %c61, 128
  %v120 = getelementptr inbounds i8, ptr %state, i64 %v119
  %v121 = load <16 x float>, ptr %v120, align 64
  %v122 = getelementptr inbounds i8, ptr %v120, i64 64
  %v123 = load <16 x float>, ptr %v122, align 64
  %v124 = fmul <16 x float> %v107, %v121
  store <16 x float> %v124, ptr %v118, align 64
  %v125 = fmul <16 x float> %v107, %v123
  %v126 = getelementptr inbounds i8, ptr %v118, i64 64
  store <16 x float> %v125, ptr %v126, align 64
  %v127 = xor i64 %c61, 256
  %v128 = getelementptr inbounds i8, ptr %cotangent, i64 %v127
  %v129 = xor i64 %c61, 256
  %v130 = getelementptr inbounds i8, ptr %state, i64 %v129
  %v131 = load <16 x float>, ptr %v130, align 64
  %v132 = getelementptr inbounds i8, ptr %v130, i64 64
  %v133 = load <16 x float>, ptr %v132, align 64
  %v134 = fmul <16 x float> %v106, %v131
  store <16 x float> %v134, ptr %v128, align 64
  %v135 = fmul <16 x float> %v106, %v133
  %v136 = getelementptr inbounds i8, ptr %v128, i64 64
  store <16 x float> %v135, ptr %v136, align 64
  %v137 = xor i64 %c61, 384
  %v138 = getelementptr inbounds i8, ptr %cotangent, i64 %v137
  %v139 = xor i64 %c61, 384
  %v140 = getelementptr inbounds i8, ptr %state, i64 %v139
  %v141 = load <16 x float>, ptr %v140, align 64
  %v142 = getelementptr inbounds i8, ptr %v140, i64 64
  %v143 = load <16 x float>, ptr %v142, align 64
  %v144 = fmul <16 x float> %v108, %v141
  store <16 x float> %v144, ptr %v138, align 64
  %v145 = fmul <16 x float> %v108, %v143
  %v146 = getelementptr inbounds i8, ptr %v138, i64 64
  store <16 x float> %v145, ptr %v146, align 64
  %v147 = getelementptr inbounds i8, ptr %table, i64 32
  %v148 = load i64, ptr %v147, align 8
  br label %loop149
loop149:
  %i152 = phi i64 [ 0, %leave70 ], [ %n153, %latch150 ]
  %v154 = getelementptr inbounds i8, ptr %table, i64 40
  %v155 = load i64, ptr %v154, align 8
  %v156 = getelementptr inbounds i8, ptr %table, i64 %v155
  %v157 = mul i64 %i152, 80
  %v158 = getelementptr inbounds i8, ptr %v156, i64 %v157
  %v159 = load i64, ptr %v158, align 8
  %v160 = getelementptr inbounds i8, ptr %v158, i64 8
  %v161 = load i64, ptr %v160, align 8
  %v162 = getelementptr inbounds i8, ptr %v158, i64 16
  %v163 = load i64, ptr %v162, align 8
  %v164 = xor i64 %c61, %v163
  %v167 = getelementptr inbounds i8, ptr %v158, i64 24
  %v168 = load i64, ptr %v167, align 8
  switch i64 %v168, label %copied165 [ i64 2, label %lanes166 ]
lanes166:
  br label %loop169
loop169:
  %i172 = phi i64 [ 0, %lanes166 ], [ %n173, %latch170 ]
  %v174 = getelementptr inbounds i8, ptr %table, i64 448
  %v175 = shl i64 %i172, 3
  %v176 = getelementptr inbounds i8, ptr %v174, i64 %v175
  %v177 = load i64, ptr %v176, align 8
  %v178 = xor i64 %v164, %v177
  %v179 = getelementptr inbounds i8, ptr %state, i64 %v178
  %v180 = load <16 x float>, ptr %v179, align 64
  %v181 = shufflevector <16 x float> %v180, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v182 = getelementptr inbounds i8, ptr %a2, i64 %v177
  store <16 x float> %v181, ptr %v182, align 64
  %v183 = getelementptr inbounds i8, ptr %v179, i64 64
  %v184 = load <16 x float>, ptr %v183, align 64
  %v185 = shufflevector <16 x float> %v184, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v186 = getelementptr inbounds i8, ptr %a2, i64 %v177
  %v187 = getelementptr inbounds i8, ptr %v186, i64 64
  store <16 x float> %v185, ptr %v187, align 64
  br label %latch170
latch170:
  %n173 = add nuw i64 %i172, 1
  %v188 = icmp eq i64 %n173, 4
  br i1 %v188, label %leave171, label %loop169
leave171:
  br label %copied165
copied165:
  %v189 = phi ptr [ %state, %loop149 ], [ %a2, %leave171 ]
  %v190 = phi i64 [ %v164, %loop149 ], [ 0, %leave171 ]
  %v191 = getelementptr inbounds i8, ptr %v158, i64 32
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i8, ptr %v158, i64 40
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i8, ptr %v158, i64 48
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <16 x float> poison, float %v196, i32 0
  %v198 = shufflevector <16 x float> %v197, <16 x float> poison, <16 x i32> zeroinitializer
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v199 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v199, align 64
  %v200 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v200, align 64
  %v201 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v201, align 64
  br label %loop202
loop202:
  %i205 = phi i64 [ 0, %copied165 ], [ %n206, %latch203 ]
  %v207 = add i64 %v159, %i205
  %v208 = mul i64 %v207, 48
  %v209 = getelementptr inbounds i8, ptr %v7, i64 %v208
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i8, ptr %a1, i64 %v210
  %v212 = mul i64 %v207, 192
  %v213 = add i64 %v12, %v212
  %v214 = getelementptr inbounds i8, ptr %workspace, i64 %v213
  %v215 = getelementptr inbounds i8, ptr %v214, i64 128
  %v216 = load <16 x float>, ptr %v215, align 64
  %v217 = getelementptr inbounds i8, ptr %v209, i64 8
  %v218 = load i64, ptr %v217, align 8
  %v219 = and i64 %v218, %c62
  %v220 = call i64 @llvm.ctpop.i64(i64 %v219)
  %v221 = and i64 %v220, 1
  %v222 = mul i64 %v221, 64
  %v223 = getelementptr inbounds i8, ptr %a3, i64 %v222
  %v224 = load <16 x float>, ptr %v223, align 64
  %v225 = load <16 x float>, ptr %v211, align 64
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v216, <16 x float> %v224, <16 x float> %v225)
  store <16 x float> %v226, ptr %v211, align 64
  br label %latch203
latch203:
  %n206 = add nuw i64 %i205, 1
  %v227 = icmp eq i64 %n206, %v161
  br i1 %v227, label %leave204, label %loop202
leave204:
  %v228 = load <16 x float>, ptr %a1, align 64
  %v229 = getelementptr inbounds i8, ptr %a1, i64 64
  %v230 = load <16 x float>, ptr %v229, align 64
  %v231 = getelementptr inbounds i8, ptr %a1, i64 128
  %v232 = load <16 x float>, ptr %v231, align 64
  %v233 = getelementptr inbounds i8, ptr %a1, i64 192
  %v234 = load <16 x float>, ptr %v233, align 64
  %v235 = fadd <16 x float> %v228, %v230
  %v236 = fsub <16 x float> %v228, %v230
  %v237 = fadd <16 x float> %v232, %v234
  %v238 = fsub <16 x float> %v232, %v234
  %v239 = fadd <16 x float> %v235, %v237
  %v240 = fsub <16 x float> %v235, %v237
  %v241 = fadd <16 x float> %v236, %v238
  %v242 = fsub <16 x float> %v236, %v238
  %v243 = getelementptr inbounds i8, ptr %cotangent, i64 %c61
  %v244 = getelementptr inbounds i8, ptr %v189, i64 %v190
  %v245 = getelementptr inbounds i8, ptr %v244, i64 %v192
  %v246 = load <16 x float>, ptr %v245, align 64
  %v247 = getelementptr inbounds i8, ptr %v244, i64 %v194
  %v248 = load <16 x float>, ptr %v247, align 64
  %v249 = fmul <16 x float> %v239, %v198
  %v250 = load <16 x float>, ptr %v243, align 64
  %v251 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v249, <16 x float> %v246, <16 x float> %v250)
  %v252 = getelementptr inbounds i8, ptr %v243, i64 64
  %v253 = load <16 x float>, ptr %v252, align 64
  %v254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v239, <16 x float> %v248, <16 x float> %v253)
  store <16 x float> %v251, ptr %v243, align 64
  %v255 = getelementptr inbounds i8, ptr %v243, i64 64
  store <16 x float> %v254, ptr %v255, align 64
  %v256 = xor i64 %c61, 128
  %v257 = getelementptr inbounds i8, ptr %cotangent, i64 %v256
  %v258 = xor i64 %v190, 128
  %v259 = getelementptr inbounds i8, ptr %v189, i64 %v258
  %v260 = getelementptr inbounds i8, ptr %v259, i64 %v192
  %v261 = load <16 x float>, ptr %v260, align 64
  %v262 = getelementptr inbounds i8, ptr %v259, i64 %v194
  %v263 = load <16 x float>, ptr %v262, align 64
  %v264 = fmul <16 x float> %v241, %v198
  %v265 = load <16 x float>, ptr %v257, align 64
  %v266 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v261, <16 x float> %v265)
  %v267 = getelementptr inbounds i8, ptr %v257, i64 64
  %v268 = load <16 x float>, ptr %v267, align 64
  %v269 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v241, <16 x float> %v263, <16 x float> %v268)
  store <16 x float> %v266, ptr %v257, align 64
  %v270 = getelementptr inbounds i8, ptr %v257, i64 64
  store <16 x float> %v269, ptr %v270, align 64
  %v271 = xor i64 %c61, 256
  %v272 = getelementptr inbounds i8, ptr %cotangent, i64 %v271
  %v273 = xor i64 %v190, 256
  %v274 = getelementptr inbounds i8, ptr %v189, i64 %v273
  %v275 = getelementptr inbounds i8, ptr %v274, i64 %v192
  %v276 = load <16 x float>, ptr %v275, align 64
  %v277 = getelementptr inbounds i8, ptr %v274, i64 %v194
  %v278 = load <16 x float>, ptr %v277, align 64
  %v279 = fmul <16 x float> %v240, %v198
  %v280 = load <16 x float>, ptr %v272, align 64
  %v281 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v279, <16 x float> %v276, <16 x float> %v280)
  %v282 = getelementptr inbounds i8, ptr %v272, i64 64
  %v283 = load <16 x float>, ptr %v282, align 64
  %v284 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v278, <16 x float> %v283)
  store <16 x float> %v281, ptr %v272, align 64
  %v285 = getelementptr inbounds i8, ptr %v272, i64 64
  store <16 x float> %v284, ptr %v285, align 64
  %v286 = xor i64 %c61, 384
  %v287 = getelementptr inbounds i8, ptr %cotangent, i64 %v286
  %v288 = xor i64 %v190, 384
  %v289 = getelementptr inbounds i8, ptr %v189, i64 %v288
  %v290 = getelementptr inbounds i8, ptr %v289, i64 %v192
  %v291 = load <16 x float>, ptr %v290, align 64
  %v292 = getelementptr inbounds i8, ptr %v289, i64 %v194
  %v293 = load <16 x float>, ptr %v292, align 64
  %v294 = fmul <16 x float> %v242, %v198
  %v295 = load <16 x float>, ptr %v287, align 64
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v291, <16 x float> %v295)
  %v297 = getelementptr inbounds i8, ptr %v287, i64 64
  %v298 = load <16 x float>, ptr %v297, align 64
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v242, <16 x float> %v293, <16 x float> %v298)
  store <16 x float> %v296, ptr %v287, align 64
  %v300 = getelementptr inbounds i8, ptr %v287, i64 64
  store <16 x float> %v299, ptr %v300, align 64
  br label %latch150
latch150:
  %n153 = add nuw i64 %i152, 1
  %v301 = icmp eq i64 %n153, %v148
  br i1 %v301, label %leave151, label %loop149
leave151:
  %v302 = add i64 %v55, %i59
  %v303 = add i64 %v302, 1
  %v304 = call i64 @llvm.cttz.i64(i64 %v303, i1 true)
  %v305 = icmp uge i64 %v304, 63
  %v306 = zext i1 %v305 to i64
  %v307 = add i64 %v304, %v306
  %v308 = getelementptr inbounds i8, ptr %table, i64 64
  %v309 = shl i64 %v307, 3
  %v310 = getelementptr inbounds i8, ptr %v308, i64 %v309
  %v311 = load i64, ptr %v310, align 8
  %v312 = xor i64 %c61, %v311
  %v313 = shl i64 1, %v307
  %v314 = xor i64 %c62, %v313
  br label %latch57
latch57:
  %n60 = add nuw i64 %i59, 1
  %v315 = icmp eq i64 %n60, %v45
  br i1 %v315, label %leave58, label %loop56
leave58:
  br label %latch49
latch49:
  %n52 = add nuw i64 %i51, 1
  %v316 = icmp eq i64 %n52, %v43
  br i1 %v316, label %leave50, label %loop48
leave50:
  ret void
}
define void @observables_0_both(ptr noalias %state, ptr noalias %cotangent, ptr noalias %table, ptr noalias %workspace, ptr noalias %weights, ptr noalias %values) nounwind {
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
  br label %loop65
loop65:
  %i68 = phi i64 [ 0, %leave34 ], [ %n69, %latch66 ]
  %c70 = phi i64 [ 0, %leave34 ], [ %v480, %latch66 ]
  %c71 = phi i64 [ 0, %leave34 ], [ %v482, %latch66 ]
  %v72 = mul i64 %i68, %v62
  br label %loop73
loop73:
  %i76 = phi i64 [ 0, %loop65 ], [ %n77, %latch74 ]
  %c78 = phi i64 [ %c70, %loop65 ], [ %v480, %latch74 ]
  %c79 = phi i64 [ %c71, %loop65 ], [ %v482, %latch74 ]
  %v80 = getelementptr inbounds i8, ptr %table, i64 24
  %v81 = load i64, ptr %v80, align 8
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v82 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v82, align 64
  %v83 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v83, align 64
  %v84 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v84, align 64
  br label %loop85
loop85:
  %i88 = phi i64 [ 0, %loop73 ], [ %n89, %latch86 ]
  %v90 = add i64 0, %i88
  %v91 = mul i64 %v90, 48
  %v92 = getelementptr inbounds i8, ptr %v7, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr inbounds i8, ptr %a1, i64 %v93
  %v95 = mul i64 %v90, 192
  %v96 = add i64 %v12, %v95
  %v97 = getelementptr inbounds i8, ptr %workspace, i64 %v96
  %v98 = getelementptr inbounds i8, ptr %v97, i64 128
  %v99 = load <16 x float>, ptr %v98, align 64
  %v100 = getelementptr inbounds i8, ptr %v92, i64 8
  %v101 = load i64, ptr %v100, align 8
  %v102 = and i64 %v101, %c79
  %v103 = call i64 @llvm.ctpop.i64(i64 %v102)
  %v104 = and i64 %v103, 1
  %v105 = mul i64 %v104, 64
  %v106 = getelementptr inbounds i8, ptr %a3, i64 %v105
  %v107 = load <16 x float>, ptr %v106, align 64
  %v108 = load <16 x float>, ptr %v94, align 64
  %v109 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v99, <16 x float> %v107, <16 x float> %v108)
  store <16 x float> %v109, ptr %v94, align 64
  br label %latch86
latch86:
  %n89 = add nuw i64 %i88, 1
  %v110 = icmp eq i64 %n89, %v81
  br i1 %v110, label %leave87, label %loop85
leave87:
  %v111 = load <16 x float>, ptr %a1, align 64
  %v112 = getelementptr inbounds i8, ptr %a1, i64 64
  %v113 = load <16 x float>, ptr %v112, align 64
  %v114 = getelementptr inbounds i8, ptr %a1, i64 128
  %v115 = load <16 x float>, ptr %v114, align 64
  %v116 = getelementptr inbounds i8, ptr %a1, i64 192
  %v117 = load <16 x float>, ptr %v116, align 64
  %v118 = fadd <16 x float> %v111, %v113
  %v119 = fsub <16 x float> %v111, %v113
  %v120 = fadd <16 x float> %v115, %v117
  %v121 = fsub <16 x float> %v115, %v117
  %v122 = fadd <16 x float> %v118, %v120
  %v123 = fsub <16 x float> %v118, %v120
  %v124 = fadd <16 x float> %v119, %v121
  %v125 = fsub <16 x float> %v119, %v121
  %v126 = getelementptr inbounds i8, ptr %cotangent, i64 %c78
  %v127 = getelementptr inbounds i8, ptr %state, i64 %c78
  %v128 = load <16 x float>, ptr %v127, align 64
  %v129 = getelementptr inbounds i8, ptr %v127, i64 64
  %v130 = load <16 x float>, ptr %v129, align 64
  %v131 = fmul <16 x float> %v122, %v128
  store <16 x float> %v131, ptr %v126, align 64
  %v132 = fmul <16 x float> %v122, %v130
  %v133 = getelementptr inbounds i8, ptr %v126, i64 64
  store <16 x float> %v132, ptr %v133, align 64
  %v134 = xor i64 %c78, 128
  %v135 = getelementptr inbounds i8, ptr %cotangent, i64 %v134
  %v136 = xor i64 %c78, 128
  %v137 = getelementptr inbounds i8, ptr %state, i64 %v136
  %v138 = load <16 x float>, ptr %v137, align 64
  %v139 = getelementptr inbounds i8, ptr %v137, i64 64
  %v140 = load <16 x float>, ptr %v139, align 64
  %v141 = fmul <16 x float> %v124, %v138
  store <16 x float> %v141, ptr %v135, align 64
  %v142 = fmul <16 x float> %v124, %v140
  %v143 = getelementptr inbounds i8, ptr %v135, i64 64
  store <16 x float> %v142, ptr %v143, align 64
  %v144 = xor i64 %c78, 256
  %v145 = getelementptr inbounds i8, ptr %cotangent, i64 %v144
  %v146 = xor i64 %c78, 256
  %v147 = getelementptr inbounds i8, ptr %state, i64 %v146
  %v148 = load <16 x float>, ptr %v147, align 64
  %v149 = getelementptr inbounds i8, ptr %v147, i64 64
  %v150 = load <16 x float>, ptr %v149, align 64
  %v151 = fmul <16 x float> %v123, %v148
  store <16 x float> %v151, ptr %v145, align 64
  %v152 = fmul <16 x float> %v123, %v150
  %v153 = getelementptr inbounds i8, ptr %v145, i64 64
  store <16 x float> %v152, ptr %v153, align 64
  %v154 = xor i64 %c78, 384
  %v155 = getelementptr inbounds i8, ptr %cotangent, i64 %v154
  %v156 = xor i64 %c78, 384
  %v157 = getelementptr inbounds i8, ptr %state, i64 %v156
  %v158 = load <16 x float>, ptr %v157, align 64
  %v159 = getelementptr inbounds i8, ptr %v157, i64 64
  %v160 = load <16 x float>, ptr %v159, align 64
  %v161 = fmul <16 x float> %v125, %v158
  store <16 x float> %v161, ptr %v155, align 64
  %v162 = fmul <16 x float> %v125, %v160
  %v163 = getelementptr inbounds i8, ptr %v155, i64 64
  store <16 x float> %v162, ptr %v163, align 64
  %v164 = getelementptr inbounds i8, ptr %state, i64 %c78
  %v165 = load <16 x float>, ptr %v164, align 64
  %v166 = getelementptr inbounds i8, ptr %v164, i64 64
  %v167 = load <16 x float>, ptr %v166, align 64
  %v168 = xor i64 %c78, 128
  %v169 = getelementptr inbounds i8, ptr %state, i64 %v168
  %v170 = load <16 x float>, ptr %v169, align 64
  %v171 = getelementptr inbounds i8, ptr %v169, i64 64
  %v172 = load <16 x float>, ptr %v171, align 64
  %v173 = xor i64 %c78, 256
  %v174 = getelementptr inbounds i8, ptr %state, i64 %v173
  %v175 = load <16 x float>, ptr %v174, align 64
  %v176 = getelementptr inbounds i8, ptr %v174, i64 64
  %v177 = load <16 x float>, ptr %v176, align 64
  %v178 = xor i64 %c78, 384
  %v179 = getelementptr inbounds i8, ptr %state, i64 %v178
  %v180 = load <16 x float>, ptr %v179, align 64
  %v181 = getelementptr inbounds i8, ptr %v179, i64 64
  %v182 = load <16 x float>, ptr %v181, align 64
  %v183 = fmul <16 x float> %v165, %v165
  %v184 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v167, <16 x float> %v167, <16 x float> %v183)
  %v185 = fmul <16 x float> %v170, %v170
  %v186 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v172, <16 x float> %v172, <16 x float> %v185)
  %v187 = fmul <16 x float> %v175, %v175
  %v188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v177, <16 x float> %v187)
  %v189 = fmul <16 x float> %v180, %v180
  %v190 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v182, <16 x float> %v182, <16 x float> %v189)
  %v191 = fadd <16 x float> %v184, %v186
  %v192 = fsub <16 x float> %v184, %v186
  %v193 = fadd <16 x float> %v188, %v190
  %v194 = fsub <16 x float> %v188, %v190
  %v195 = fadd <16 x float> %v191, %v193
  %v196 = fsub <16 x float> %v191, %v193
  %v197 = fadd <16 x float> %v192, %v194
  %v198 = fsub <16 x float> %v192, %v194
  store <16 x float> %v195, ptr %a1, align 64
  %v199 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v197, ptr %v199, align 64
  %v200 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v196, ptr %v200, align 64
  %v201 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v198, ptr %v201, align 64
  br label %loop202
loop202:
  %i205 = phi i64 [ 0, %leave87 ], [ %n206, %latch203 ]
  %v207 = add i64 0, %i205
  %v208 = mul i64 %v207, 48
  %v209 = getelementptr inbounds i8, ptr %v7, i64 %v208
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i8, ptr %a1, i64 %v210
  %v212 = load <16 x float>, ptr %v211, align 64
  %v213 = mul i64 %v207, 192
  %v214 = add i64 %v12, %v213
  %v215 = getelementptr inbounds i8, ptr %workspace, i64 %v214
  %v216 = getelementptr inbounds i8, ptr %v209, i64 8
  %v217 = load i64, ptr %v216, align 8
  %v218 = and i64 %v217, %c79
  %v219 = call i64 @llvm.ctpop.i64(i64 %v218)
  %v220 = and i64 %v219, 1
  %v221 = mul i64 %v220, 64
  %v222 = getelementptr inbounds i8, ptr %v215, i64 %v221
  %v223 = load <16 x float>, ptr %v222, align 64
  %v224 = fadd <16 x float> %v223, %v212
  store <16 x float> %v224, ptr %v222, align 64
  br label %latch203
latch203:
  %n206 = add nuw i64 %i205, 1
  %v225 = icmp eq i64 %n206, %v81
  br i1 %v225, label %leave204, label %loop202
leave204:
  %v226 = getelementptr inbounds i8, ptr %table, i64 32
  %v227 = load i64, ptr %v226, align 8
  br label %loop228
loop228:
  %i231 = phi i64 [ 0, %leave204 ], [ %n232, %latch229 ]
  %v233 = getelementptr inbounds i8, ptr %table, i64 40
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i8, ptr %table, i64 %v234
  %v236 = mul i64 %i231, 80
  %v237 = getelementptr inbounds i8, ptr %v235, i64 %v236
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i8, ptr %v237, i64 8
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i8, ptr %v237, i64 16
  %v242 = load i64, ptr %v241, align 8
  %v243 = xor i64 %c78, %v242
  %v246 = getelementptr inbounds i8, ptr %v237, i64 24
  %v247 = load i64, ptr %v246, align 8
  switch i64 %v247, label %copied244 [ i64 2, label %lanes245 ]
lanes245:
  br label %loop248
loop248:
  %i251 = phi i64 [ 0, %lanes245 ], [ %n252, %latch249 ]
  %v253 = getelementptr inbounds i8, ptr %table, i64 448
  %v254 = shl i64 %i251, 3
  %v255 = getelementptr inbounds i8, ptr %v253, i64 %v254
  %v256 = load i64, ptr %v255, align 8
  %v257 = xor i64 %v243, %v256
  %v258 = getelementptr inbounds i8, ptr %state, i64 %v257
  %v259 = load <16 x float>, ptr %v258, align 64
  %v260 = shufflevector <16 x float> %v259, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v261 = getelementptr inbounds i8, ptr %a2, i64 %v256
  store <16 x float> %v260, ptr %v261, align 64
  %v262 = getelementptr inbounds i8, ptr %v258, i64 64
  %v263 = load <16 x float>, ptr %v262, align 64
  %v264 = shufflevector <16 x float> %v263, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v265 = getelementptr inbounds i8, ptr %a2, i64 %v256
  %v266 = getelementptr inbounds i8, ptr %v265, i64 64
  store <16 x float> %v264, ptr %v266, align 64
  br label %latch249
latch249:
  %n252 = add nuw i64 %i251, 1
  %v267 = icmp eq i64 %n252, 4
  br i1 %v267, label %leave250, label %loop248
leave250:
  br label %copied244
copied244:
  %v268 = phi ptr [ %state, %loop228 ], [ %a2, %leave250 ]
  %v269 = phi i64 [ %v243, %loop228 ], [ 0, %leave250 ]
  %v270 = getelementptr inbounds i8, ptr %v237, i64 32
  %v271 = load i64, ptr %v270, align 8
  %v272 = getelementptr inbounds i8, ptr %v237, i64 40
  %v273 = load i64, ptr %v272, align 8
  %v274 = getelementptr inbounds i8, ptr %v237, i64 48
  %v275 = load float, ptr %v274, align 4
  %v276 = insertelement <16 x float> poison, float %v275, i32 0
  %v277 = shufflevector <16 x float> %v276, <16 x float> poison, <16 x i32> zeroinitializer
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v278 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v278, align 64
  %v279 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v279, align 64
  %v280 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v280, align 64
  br label %loop281
loop281:
  %i284 = phi i64 [ 0, %copied244 ], [ %n285, %latch282 ]
  %v286 = add i64 %v238, %i284
  %v287 = mul i64 %v286, 48
  %v288 = getelementptr inbounds i8, ptr %v7, i64 %v287
  %v289 = load i64, ptr %v288, align 8
  %v290 = getelementptr inbounds i8, ptr %a1, i64 %v289
  %v291 = mul i64 %v286, 192
  %v292 = add i64 %v12, %v291
  %v293 = getelementptr inbounds i8, ptr %workspace, i64 %v292
  %v294 = getelementptr inbounds i8, ptr %v293, i64 128
  %v295 = load <16 x float>, ptr %v294, align 64
  %v296 = getelementptr inbounds i8, ptr %v288, i64 8
  %v297 = load i64, ptr %v296, align 8
  %v298 = and i64 %v297, %c79
  %v299 = call i64 @llvm.ctpop.i64(i64 %v298)
  %v300 = and i64 %v299, 1
  %v301 = mul i64 %v300, 64
  %v302 = getelementptr inbounds i8, ptr %a3, i64 %v301
  %v303 = load <16 x float>, ptr %v302, align 64
  %v304 = load <16 x float>, ptr %v290, align 64
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v303, <16 x float> %v304)
  store <16 x float> %v305, ptr %v290, align 64
  br label %latch282
latch282:
  %n285 = add nuw i64 %i284, 1
  %v306 = icmp eq i64 %n285, %v240
  br i1 %v306, label %leave283, label %loop281
leave283:
  %v307 = load <16 x float>, ptr %a1, align 64
  %v308 = getelementptr inbounds i8, ptr %a1, i64 64
  %v309 = load <16 x float>, ptr %v308, align 64
  %v310 = getelementptr inbounds i8, ptr %a1, i64 128
  %v311 = load <16 x float>, ptr %v310, align 64
  %v312 = getelementptr inbounds i8, ptr %a1, i64 192
  %v313 = load <16 x float>, ptr %v312, align 64
  %v314 = fadd <16 x float> %v307, %v309
  %v315 = fsub <16 x float> %v307, %v309
  %v316 = fadd <16 x float> %v311, %v313
  %v317 = fsub <16 x float> %v311, %v313
  %v318 = fadd <16 x float> %v314, %v316
  %v319 = fsub <16 x float> %v314, %v316
  %v320 = fadd <16 x float> %v315, %v317
  %v321 = fsub <16 x float> %v315, %v317
  %v322 = getelementptr inbounds i8, ptr %cotangent, i64 %c78
  %v323 = getelementptr inbounds i8, ptr %v268, i64 %v269
  %v324 = getelementptr inbounds i8, ptr %v323, i64 %v271
  %v325 = load <16 x float>, ptr %v324, align 64
  %v326 = getelementptr inbounds i8, ptr %v323, i64 %v273
  %v327 = load <16 x float>, ptr %v326, align 64
  %v328 = fmul <16 x float> %v318, %v277
  %v329 = load <16 x float>, ptr %v322, align 64
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v325, <16 x float> %v329)
  %v331 = getelementptr inbounds i8, ptr %v322, i64 64
  %v332 = load <16 x float>, ptr %v331, align 64
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v327, <16 x float> %v332)
  store <16 x float> %v330, ptr %v322, align 64
  %v334 = getelementptr inbounds i8, ptr %v322, i64 64
  store <16 x float> %v333, ptr %v334, align 64
  %v335 = xor i64 %c78, 128
  %v336 = getelementptr inbounds i8, ptr %cotangent, i64 %v335
  %v337 = xor i64 %v269, 128
  %v338 = getelementptr inbounds i8, ptr %v268, i64 %v337
  %v339 = getelementptr inbounds i8, ptr %v338, i64 %v271
  %v340 = load <16 x float>, ptr %v339, align 64
  %v341 = getelementptr inbounds i8, ptr %v338, i64 %v273
  %v342 = load <16 x float>, ptr %v341, align 64
  %v343 = fmul <16 x float> %v320, %v277
  %v344 = load <16 x float>, ptr %v336, align 64
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> %v340, <16 x float> %v344)
  %v346 = getelementptr inbounds i8, ptr %v336, i64 64
  %v347 = load <16 x float>, ptr %v346, align 64
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v342, <16 x float> %v347)
  store <16 x float> %v345, ptr %v336, align 64
  %v349 = getelementptr inbounds i8, ptr %v336, i64 64
  store <16 x float> %v348, ptr %v349, align 64
  %v350 = xor i64 %c78, 256
  %v351 = getelementptr inbounds i8, ptr %cotangent, i64 %v350
  %v352 = xor i64 %v269, 256
  %v353 = getelementptr inbounds i8, ptr %v268, i64 %v352
  %v354 = getelementptr inbounds i8, ptr %v353, i64 %v271
  %v355 = load <16 x float>, ptr %v354, align 64
  %v356 = getelementptr inbounds i8, ptr %v353, i64 %v273
  %v357 = load <16 x float>, ptr %v356, align 64
  %v358 = fmul <16 x float> %v319, %v277
  %v359 = load <16 x float>, ptr %v351, align 64
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v355, <16 x float> %v359)
  %v361 = getelementptr inbounds i8, ptr %v351, i64 64
  %v362 = load <16 x float>, ptr %v361, align 64
  %v363 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v319, <16 x float> %v357, <16 x float> %v362)
  store <16 x float> %v360, ptr %v351, align 64
  %v364 = getelementptr inbounds i8, ptr %v351, i64 64
  store <16 x float> %v363, ptr %v364, align 64
  %v365 = xor i64 %c78, 384
  %v366 = getelementptr inbounds i8, ptr %cotangent, i64 %v365
  %v367 = xor i64 %v269, 384
  %v368 = getelementptr inbounds i8, ptr %v268, i64 %v367
  %v369 = getelementptr inbounds i8, ptr %v368, i64 %v271
  %v370 = load <16 x float>, ptr %v369, align 64
  %v371 = getelementptr inbounds i8, ptr %v368, i64 %v273
  %v372 = load <16 x float>, ptr %v371, align 64
  %v373 = fmul <16 x float> %v321, %v277
  %v374 = load <16 x float>, ptr %v366, align 64
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v373, <16 x float> %v370, <16 x float> %v374)
  %v376 = getelementptr inbounds i8, ptr %v366, i64 64
  %v377 = load <16 x float>, ptr %v376, align 64
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v372, <16 x float> %v377)
  store <16 x float> %v375, ptr %v366, align 64
  %v379 = getelementptr inbounds i8, ptr %v366, i64 64
  store <16 x float> %v378, ptr %v379, align 64
  %v380 = getelementptr inbounds i8, ptr %v268, i64 %v269
  %v381 = getelementptr inbounds i8, ptr %v380, i64 %v271
  %v382 = load <16 x float>, ptr %v381, align 64
  %v383 = getelementptr inbounds i8, ptr %v380, i64 %v273
  %v384 = load <16 x float>, ptr %v383, align 64
  %v385 = getelementptr inbounds i8, ptr %state, i64 %c78
  %v386 = load <16 x float>, ptr %v385, align 64
  %v387 = getelementptr inbounds i8, ptr %v385, i64 64
  %v388 = load <16 x float>, ptr %v387, align 64
  %v389 = fmul <16 x float> %v386, %v277
  %v390 = fmul <16 x float> %v389, %v382
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v388, <16 x float> %v384, <16 x float> %v390)
  %v392 = xor i64 %v269, 128
  %v393 = getelementptr inbounds i8, ptr %v268, i64 %v392
  %v394 = getelementptr inbounds i8, ptr %v393, i64 %v271
  %v395 = load <16 x float>, ptr %v394, align 64
  %v396 = getelementptr inbounds i8, ptr %v393, i64 %v273
  %v397 = load <16 x float>, ptr %v396, align 64
  %v398 = xor i64 %c78, 128
  %v399 = getelementptr inbounds i8, ptr %state, i64 %v398
  %v400 = load <16 x float>, ptr %v399, align 64
  %v401 = getelementptr inbounds i8, ptr %v399, i64 64
  %v402 = load <16 x float>, ptr %v401, align 64
  %v403 = fmul <16 x float> %v400, %v277
  %v404 = fmul <16 x float> %v403, %v395
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v402, <16 x float> %v397, <16 x float> %v404)
  %v406 = xor i64 %v269, 256
  %v407 = getelementptr inbounds i8, ptr %v268, i64 %v406
  %v408 = getelementptr inbounds i8, ptr %v407, i64 %v271
  %v409 = load <16 x float>, ptr %v408, align 64
  %v410 = getelementptr inbounds i8, ptr %v407, i64 %v273
  %v411 = load <16 x float>, ptr %v410, align 64
  %v412 = xor i64 %c78, 256
  %v413 = getelementptr inbounds i8, ptr %state, i64 %v412
  %v414 = load <16 x float>, ptr %v413, align 64
  %v415 = getelementptr inbounds i8, ptr %v413, i64 64
  %v416 = load <16 x float>, ptr %v415, align 64
  %v417 = fmul <16 x float> %v414, %v277
  %v418 = fmul <16 x float> %v417, %v409
  %v419 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v416, <16 x float> %v411, <16 x float> %v418)
  %v420 = xor i64 %v269, 384
  %v421 = getelementptr inbounds i8, ptr %v268, i64 %v420
  %v422 = getelementptr inbounds i8, ptr %v421, i64 %v271
  %v423 = load <16 x float>, ptr %v422, align 64
  %v424 = getelementptr inbounds i8, ptr %v421, i64 %v273
  %v425 = load <16 x float>, ptr %v424, align 64
  %v426 = xor i64 %c78, 384
  %v427 = getelementptr inbounds i8, ptr %state, i64 %v426
  %v428 = load <16 x float>, ptr %v427, align 64
  %v429 = getelementptr inbounds i8, ptr %v427, i64 64
  %v430 = load <16 x float>, ptr %v429, align 64
  %v431 = fmul <16 x float> %v428, %v277
  %v432 = fmul <16 x float> %v431, %v423
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v425, <16 x float> %v432)
  %v434 = fadd <16 x float> %v391, %v405
  %v435 = fsub <16 x float> %v391, %v405
  %v436 = fadd <16 x float> %v419, %v433
  %v437 = fsub <16 x float> %v419, %v433
  %v438 = fadd <16 x float> %v434, %v436
  %v439 = fsub <16 x float> %v434, %v436
  %v440 = fadd <16 x float> %v435, %v437
  %v441 = fsub <16 x float> %v435, %v437
  store <16 x float> %v438, ptr %a1, align 64
  %v442 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v440, ptr %v442, align 64
  %v443 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v439, ptr %v443, align 64
  %v444 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v441, ptr %v444, align 64
  br label %loop445
loop445:
  %i448 = phi i64 [ 0, %leave283 ], [ %n449, %latch446 ]
  %v450 = add i64 %v238, %i448
  %v451 = mul i64 %v450, 48
  %v452 = getelementptr inbounds i8, ptr %v7, i64 %v451
  %v453 = load i64, ptr %v452, align 8
  %v454 = getelementptr inbounds i8, ptr %a1, i64 %v453
  %v455 = load <16 x float>, ptr %v454, align 64
  %v456 = mul i64 %v450, 192
  %v457 = add i64 %v12, %v456
  %v458 = getelementptr inbounds i8, ptr %workspace, i64 %v457
  %v459 = getelementptr inbounds i8, ptr %v452, i64 8
  %v460 = load i64, ptr %v459, align 8
  %v461 = and i64 %v460, %c79
  %v462 = call i64 @llvm.ctpop.i64(i64 %v461)
  %v463 = and i64 %v462, 1
  %v464 = mul i64 %v463, 64
  %v465 = getelementptr inbounds i8, ptr %v458, i64 %v464
  %v466 = load <16 x float>, ptr %v465, align 64
  %v467 = fadd <16 x float> %v466, %v455
  store <16 x float> %v467, ptr %v465, align 64
  br label %latch446
latch446:
  %n449 = add nuw i64 %i448, 1
  %v468 = icmp eq i64 %n449, %v240
  br i1 %v468, label %leave447, label %loop445
leave447:
  br label %latch229
latch229:
  %n232 = add nuw i64 %i231, 1
  %v469 = icmp eq i64 %n232, %v227
  br i1 %v469, label %leave230, label %loop228
leave230:
  %v470 = add i64 %v72, %i76
  %v471 = add i64 %v470, 1
  %v472 = call i64 @llvm.cttz.i64(i64 %v471, i1 true)
  %v473 = icmp uge i64 %v472, 63
  %v474 = zext i1 %v473 to i64
  %v475 = add i64 %v472, %v474
  %v476 = getelementptr inbounds i8, ptr %table, i64 64
  %v477 = shl i64 %v475, 3
  %v478 = getelementptr inbounds i8, ptr %v476, i64 %v477
  %v479 = load i64, ptr %v478, align 8
  %v480 = xor i64 %c78, %v479
  %v481 = shl i64 1, %v475
  %v482 = xor i64 %c79, %v481
  br label %latch74
latch74:
  %n77 = add nuw i64 %i76, 1
  %v483 = icmp eq i64 %n77, %v62
  br i1 %v483, label %leave75, label %loop73
leave75:
  br label %loop484
loop484:
  %i487 = phi i64 [ 0, %leave75 ], [ %n488, %latch485 ]
  %v489 = add i64 0, %i487
  %v490 = mul i64 %v489, 192
  %v491 = add i64 %v12, %v490
  %v492 = getelementptr inbounds i8, ptr %workspace, i64 %v491
  %v493 = load <16 x float>, ptr %v492, align 64
  %v494 = getelementptr inbounds i8, ptr %v492, i64 64
  %v495 = load <16 x float>, ptr %v494, align 64
  %v496 = fsub <16 x float> %v493, %v495
  %v497 = mul i64 %v489, 48
  %v498 = getelementptr inbounds i8, ptr %v7, i64 %v497
  %v499 = getelementptr inbounds i8, ptr %v498, i64 16
  %v500 = load i64, ptr %v499, align 8
  %v501 = trunc i64 %v500 to i16
  %v502 = bitcast i16 %v501 to <16 x i1>
  %v503 = fneg <16 x float> %v496
  %v504 = select <16 x i1> %v502, <16 x float> %v503, <16 x float> %v496
  store <16 x float> zeroinitializer, ptr %v492, align 64
  %v505 = getelementptr inbounds i8, ptr %v492, i64 64
  store <16 x float> zeroinitializer, ptr %v505, align 64
  %v506 = fpext <16 x float> %v504 to <16 x double>
  %v507 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v506)
  %v508 = shl i64 %v489, 3
  %v509 = getelementptr inbounds i8, ptr %workspace, i64 %v508
  %v510 = load double, ptr %v509, align 8
  %v511 = fadd double %v510, %v507
  %v512 = getelementptr inbounds i8, ptr %workspace, i64 %v508
  store double %v511, ptr %v512, align 8
  br label %latch485
latch485:
  %n488 = add nuw i64 %i487, 1
  %v513 = icmp eq i64 %n488, %v64
  br i1 %v513, label %leave486, label %loop484
leave486:
  br label %latch66
latch66:
  %n69 = add nuw i64 %i68, 1
  %v514 = icmp eq i64 %n69, %v60
  br i1 %v514, label %leave67, label %loop65
leave67:
  %v515 = getelementptr inbounds i8, ptr %table, i64 56
  %v516 = load i64, ptr %v515, align 8
  %v517 = shl i64 %v516, 3
  call void @llvm.memset.p0.i64(ptr %values, i8 0, i64 %v517, i1 false)
  %v518 = getelementptr inbounds i8, ptr %table, i64 16
  %v519 = load i64, ptr %v518, align 8
  br label %loop520
loop520:
  %i523 = phi i64 [ 0, %leave67 ], [ %n524, %latch521 ]
  %v525 = mul i64 %i523, 48
  %v526 = getelementptr inbounds i8, ptr %v7, i64 %v525
  %v527 = shl i64 %i523, 3
  %v528 = getelementptr inbounds i8, ptr %workspace, i64 %v527
  %v529 = load double, ptr %v528, align 8
  %v530 = getelementptr inbounds i8, ptr %v526, i64 32
  %v531 = load double, ptr %v530, align 8
  %v532 = fmul double %v529, %v531
  %v533 = getelementptr inbounds i8, ptr %v526, i64 24
  %v534 = load i64, ptr %v533, align 8
  %v535 = getelementptr inbounds i8, ptr %values, i64 %v534
  %v536 = load double, ptr %v535, align 8
  %v537 = fadd double %v536, %v532
  store double %v537, ptr %v535, align 8
  br label %latch521
latch521:
  %n524 = add nuw i64 %i523, 1
  %v538 = icmp eq i64 %n524, %v519
  br i1 %v538, label %leave522, label %loop520
leave522:
  ret void
}
