; Matrices: a gate with a role of lane and block, a diagonal, a real rotation.
; 2048 bytes of tables, 10112 of workspace

define void @kernel_0(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, i64 %start) nounwind {
entry:
  %a4 = alloca [128 x float], align 64
  %a58 = alloca [128 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v5 = load float, ptr %v3, align 4
  %v6 = insertelement <16 x float> poison, float %v5, i32 0
  %v7 = shufflevector <16 x float> %v6, <16 x float> poison, <16 x i32> zeroinitializer
  %v8 = getelementptr inbounds i8, ptr %v3, i64 4
  %v9 = load float, ptr %v8, align 4
  %v10 = insertelement <16 x float> poison, float %v9, i32 0
  %v11 = shufflevector <16 x float> %v10, <16 x float> poison, <16 x i32> zeroinitializer
  %v12 = getelementptr inbounds i8, ptr %v3, i64 8
  %v13 = load float, ptr %v12, align 4
  %v14 = insertelement <16 x float> poison, float %v13, i32 0
  %v15 = shufflevector <16 x float> %v14, <16 x float> poison, <16 x i32> zeroinitializer
  %v16 = getelementptr inbounds i8, ptr %v3, i64 12
  %v17 = load float, ptr %v16, align 4
  %v18 = insertelement <16 x float> poison, float %v17, i32 0
  %v19 = shufflevector <16 x float> %v18, <16 x float> poison, <16 x i32> zeroinitializer
  %v20 = getelementptr inbounds i8, ptr %v3, i64 16
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <16 x float> poison, float %v21, i32 0
  %v23 = shufflevector <16 x float> %v22, <16 x float> poison, <16 x i32> zeroinitializer
  %v24 = getelementptr inbounds i8, ptr %v3, i64 20
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <16 x float> poison, float %v25, i32 0
  %v27 = shufflevector <16 x float> %v26, <16 x float> poison, <16 x i32> zeroinitializer
  %v28 = getelementptr inbounds i8, ptr %v3, i64 24
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <16 x float> poison, float %v29, i32 0
  %v31 = shufflevector <16 x float> %v30, <16 x float> poison, <16 x i32> zeroinitializer
  %v32 = getelementptr inbounds i8, ptr %v3, i64 28
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <16 x float> poison, float %v33, i32 0
  %v35 = shufflevector <16 x float> %v34, <16 x float> poison, <16 x i32> zeroinitializer
  %v36 = getelementptr inbounds i8, ptr %table, i64 32
  %v37 = load i64, ptr %v36, align 8
  %v38 = trunc i64 %v37 to i16
  %v39 = bitcast i16 %v38 to <16 x i1>
  %v40 = select <16 x i1> %v39, <16 x float> %v23, <16 x float> %v7
  store <16 x float> %v40, ptr %a4, align 64
  %v41 = select <16 x i1> %v39, <16 x float> %v27, <16 x float> %v11
  %v42 = getelementptr inbounds i8, ptr %a4, i64 64
  store <16 x float> %v41, ptr %v42, align 64
  %v43 = select <16 x i1> %v39, <16 x float> %v31, <16 x float> %v15
  %v44 = getelementptr inbounds i8, ptr %a4, i64 128
  store <16 x float> %v43, ptr %v44, align 64
  %v45 = select <16 x i1> %v39, <16 x float> %v35, <16 x float> %v19
  %v46 = getelementptr inbounds i8, ptr %a4, i64 192
  store <16 x float> %v45, ptr %v46, align 64
  %v47 = select <16 x i1> %v39, <16 x float> %v7, <16 x float> %v23
  %v48 = getelementptr inbounds i8, ptr %a4, i64 256
  store <16 x float> %v47, ptr %v48, align 64
  %v49 = select <16 x i1> %v39, <16 x float> %v11, <16 x float> %v27
  %v50 = getelementptr inbounds i8, ptr %a4, i64 320
  store <16 x float> %v49, ptr %v50, align 64
  %v51 = select <16 x i1> %v39, <16 x float> %v15, <16 x float> %v31
  %v52 = getelementptr inbounds i8, ptr %a4, i64 384
  store <16 x float> %v51, ptr %v52, align 64
  %v53 = select <16 x i1> %v39, <16 x float> %v19, <16 x float> %v35
  %v54 = getelementptr inbounds i8, ptr %a4, i64 448
  store <16 x float> %v53, ptr %v54, align 64
  %v55 = getelementptr inbounds i8, ptr %table, i64 48
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i8, ptr %coefficients, i64 %v56
  %v59 = load float, ptr %v57, align 4
  %v60 = insertelement <16 x float> poison, float %v59, i32 0
  %v61 = shufflevector <16 x float> %v60, <16 x float> poison, <16 x i32> zeroinitializer
  %v62 = getelementptr inbounds i8, ptr %v57, i64 4
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <16 x float> poison, float %v63, i32 0
  %v65 = shufflevector <16 x float> %v64, <16 x float> poison, <16 x i32> zeroinitializer
  %v66 = getelementptr inbounds i8, ptr %v57, i64 8
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <16 x float> poison, float %v67, i32 0
  %v69 = shufflevector <16 x float> %v68, <16 x float> poison, <16 x i32> zeroinitializer
  %v70 = getelementptr inbounds i8, ptr %v57, i64 12
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <16 x float> poison, float %v71, i32 0
  %v73 = shufflevector <16 x float> %v72, <16 x float> poison, <16 x i32> zeroinitializer
  %v74 = getelementptr inbounds i8, ptr %v57, i64 16
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <16 x float> poison, float %v75, i32 0
  %v77 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> zeroinitializer
  %v78 = getelementptr inbounds i8, ptr %v57, i64 20
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <16 x float> poison, float %v79, i32 0
  %v81 = shufflevector <16 x float> %v80, <16 x float> poison, <16 x i32> zeroinitializer
  %v82 = getelementptr inbounds i8, ptr %v57, i64 24
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <16 x float> poison, float %v83, i32 0
  %v85 = shufflevector <16 x float> %v84, <16 x float> poison, <16 x i32> zeroinitializer
  %v86 = getelementptr inbounds i8, ptr %v57, i64 28
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <16 x float> poison, float %v87, i32 0
  %v89 = shufflevector <16 x float> %v88, <16 x float> poison, <16 x i32> zeroinitializer
  %v90 = getelementptr inbounds i8, ptr %table, i64 64
  %v91 = load i64, ptr %v90, align 8
  %v92 = trunc i64 %v91 to i16
  %v93 = bitcast i16 %v92 to <16 x i1>
  %v94 = getelementptr inbounds i8, ptr %table, i64 72
  %v95 = load i64, ptr %v94, align 8
  %v96 = trunc i64 %v95 to i16
  %v97 = bitcast i16 %v96 to <16 x i1>
  %v98 = select <16 x i1> %v93, <16 x float> %v77, <16 x float> %v61
  store <16 x float> %v98, ptr %a58, align 64
  %v99 = select <16 x i1> %v93, <16 x float> %v81, <16 x float> %v65
  %v100 = getelementptr inbounds i8, ptr %a58, i64 64
  store <16 x float> %v99, ptr %v100, align 64
  %v101 = select <16 x i1> %v93, <16 x float> %v85, <16 x float> %v69
  %v102 = fneg <16 x float> %v101
  %v103 = select <16 x i1> %v97, <16 x float> %v102, <16 x float> %v101
  %v104 = select <16 x i1> %v97, <16 x float> %v101, <16 x float> %v102
  %v105 = getelementptr inbounds i8, ptr %a58, i64 128
  store <16 x float> %v103, ptr %v105, align 64
  %v106 = select <16 x i1> %v93, <16 x float> %v89, <16 x float> %v73
  %v107 = fneg <16 x float> %v106
  %v108 = select <16 x i1> %v97, <16 x float> %v107, <16 x float> %v106
  %v109 = select <16 x i1> %v97, <16 x float> %v106, <16 x float> %v107
  %v110 = getelementptr inbounds i8, ptr %a58, i64 192
  store <16 x float> %v108, ptr %v110, align 64
  %v111 = select <16 x i1> %v93, <16 x float> %v61, <16 x float> %v77
  %v112 = getelementptr inbounds i8, ptr %a58, i64 256
  store <16 x float> %v111, ptr %v112, align 64
  %v113 = select <16 x i1> %v93, <16 x float> %v65, <16 x float> %v81
  %v114 = getelementptr inbounds i8, ptr %a58, i64 320
  store <16 x float> %v113, ptr %v114, align 64
  %v115 = select <16 x i1> %v93, <16 x float> %v69, <16 x float> %v85
  %v116 = fneg <16 x float> %v115
  %v117 = select <16 x i1> %v97, <16 x float> %v116, <16 x float> %v115
  %v118 = select <16 x i1> %v97, <16 x float> %v115, <16 x float> %v116
  %v119 = getelementptr inbounds i8, ptr %a58, i64 384
  store <16 x float> %v117, ptr %v119, align 64
  %v120 = select <16 x i1> %v93, <16 x float> %v73, <16 x float> %v89
  %v121 = fneg <16 x float> %v120
  %v122 = select <16 x i1> %v97, <16 x float> %v121, <16 x float> %v120
  %v123 = select <16 x i1> %v97, <16 x float> %v120, <16 x float> %v121
  %v124 = getelementptr inbounds i8, ptr %a58, i64 448
  store <16 x float> %v122, ptr %v124, align 64
  %v125 = getelementptr inbounds i8, ptr %table, i64 80
  %v126 = load i64, ptr %table, align 8
  br label %loop127
loop127:
  %i130 = phi i64 [ 0, %entry ], [ %n131, %latch128 ]
  %c132 = phi i64 [ %start, %entry ], [ %v241, %latch128 ]
  %v133 = and i64 %c132, 68719476735
  %v134 = getelementptr inbounds i8, ptr %table, i64 8
  %v135 = load i64, ptr %v134, align 8
  %v136 = xor i64 %v133, %v135
  %v137 = getelementptr inbounds i8, ptr %psi, i64 %v133
  %v138 = getelementptr inbounds i8, ptr %psi, i64 %v136
  %v139 = and i64 %c132, 68719476735
  %v140 = getelementptr inbounds i8, ptr %table, i64 8
  %v141 = load i64, ptr %v140, align 8
  %v142 = xor i64 %v139, %v141
  %v143 = getelementptr inbounds i8, ptr %psi, i64 %v139
  %v144 = getelementptr inbounds i8, ptr %psi, i64 %v142
  %v145 = load <16 x float>, ptr %v143, align 64
  %v146 = getelementptr inbounds i8, ptr %v143, i64 64
  %v147 = load <16 x float>, ptr %v146, align 64
  %v148 = load <16 x float>, ptr %v144, align 64
  %v149 = getelementptr inbounds i8, ptr %v144, i64 64
  %v150 = load <16 x float>, ptr %v149, align 64
  %v151 = lshr i64 %c132, 28
  %v152 = and i64 %v151, 256
  %v153 = getelementptr inbounds i8, ptr %a4, i64 %v152
  %v154 = xor i64 %v152, 256
  %v155 = getelementptr inbounds i8, ptr %a4, i64 %v154
  %v156 = load <16 x float>, ptr %v153, align 64
  %v157 = getelementptr inbounds i8, ptr %v153, i64 64
  %v158 = load <16 x float>, ptr %v157, align 64
  %v159 = getelementptr inbounds i8, ptr %v153, i64 128
  %v160 = load <16 x float>, ptr %v159, align 64
  %v161 = getelementptr inbounds i8, ptr %v153, i64 192
  %v162 = load <16 x float>, ptr %v161, align 64
  %v163 = fmul <16 x float> %v156, %v145
  %v164 = fneg <16 x float> %v147
  %v165 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v158, <16 x float> %v164, <16 x float> %v163)
  %v166 = fmul <16 x float> %v156, %v147
  %v167 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v158, <16 x float> %v145, <16 x float> %v166)
  %v168 = shufflevector <16 x float> %v145, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v169 = shufflevector <16 x float> %v147, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v170 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v160, <16 x float> %v168, <16 x float> %v165)
  %v171 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v160, <16 x float> %v169, <16 x float> %v167)
  %v172 = fneg <16 x float> %v169
  %v173 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v162, <16 x float> %v172, <16 x float> %v170)
  %v174 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v162, <16 x float> %v168, <16 x float> %v171)
  %v175 = lshr i64 %c132, 28
  %v176 = and i64 %v175, 256
  %v177 = getelementptr inbounds i8, ptr %a4, i64 %v176
  %v178 = xor i64 %v176, 256
  %v179 = getelementptr inbounds i8, ptr %a4, i64 %v178
  %v180 = load <16 x float>, ptr %v177, align 64
  %v181 = getelementptr inbounds i8, ptr %v177, i64 64
  %v182 = load <16 x float>, ptr %v181, align 64
  %v183 = getelementptr inbounds i8, ptr %v177, i64 128
  %v184 = load <16 x float>, ptr %v183, align 64
  %v185 = getelementptr inbounds i8, ptr %v177, i64 192
  %v186 = load <16 x float>, ptr %v185, align 64
  %v187 = fmul <16 x float> %v180, %v148
  %v188 = fneg <16 x float> %v150
  %v189 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v182, <16 x float> %v188, <16 x float> %v187)
  %v190 = fmul <16 x float> %v180, %v150
  %v191 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v182, <16 x float> %v148, <16 x float> %v190)
  %v192 = shufflevector <16 x float> %v148, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v193 = shufflevector <16 x float> %v150, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v194 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v184, <16 x float> %v192, <16 x float> %v189)
  %v195 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v184, <16 x float> %v193, <16 x float> %v191)
  %v196 = fneg <16 x float> %v193
  %v197 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v186, <16 x float> %v196, <16 x float> %v194)
  %v198 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v186, <16 x float> %v192, <16 x float> %v195)
  %v199 = getelementptr inbounds i8, ptr %a58, i64 256
  %v200 = load <16 x float>, ptr %a58, align 64
  %v201 = getelementptr inbounds i8, ptr %a58, i64 64
  %v202 = load <16 x float>, ptr %v201, align 64
  %v203 = getelementptr inbounds i8, ptr %a58, i64 128
  %v204 = load <16 x float>, ptr %v203, align 64
  %v205 = getelementptr inbounds i8, ptr %a58, i64 192
  %v206 = load <16 x float>, ptr %v205, align 64
  %v207 = fmul <16 x float> %v200, %v173
  %v208 = fneg <16 x float> %v174
  %v209 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v202, <16 x float> %v208, <16 x float> %v207)
  %v210 = fmul <16 x float> %v200, %v174
  %v211 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v202, <16 x float> %v173, <16 x float> %v210)
  %v212 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v204, <16 x float> %v197, <16 x float> %v209)
  %v213 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v204, <16 x float> %v198, <16 x float> %v211)
  %v214 = fneg <16 x float> %v198
  %v215 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v206, <16 x float> %v214, <16 x float> %v212)
  %v216 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v206, <16 x float> %v197, <16 x float> %v213)
  %v217 = load <16 x float>, ptr %v199, align 64
  %v218 = getelementptr inbounds i8, ptr %v199, i64 64
  %v219 = load <16 x float>, ptr %v218, align 64
  %v220 = getelementptr inbounds i8, ptr %v199, i64 128
  %v221 = load <16 x float>, ptr %v220, align 64
  %v222 = getelementptr inbounds i8, ptr %v199, i64 192
  %v223 = load <16 x float>, ptr %v222, align 64
  %v224 = fmul <16 x float> %v217, %v197
  %v225 = fneg <16 x float> %v198
  %v226 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v219, <16 x float> %v225, <16 x float> %v224)
  %v227 = fmul <16 x float> %v217, %v198
  %v228 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v219, <16 x float> %v197, <16 x float> %v227)
  %v229 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v221, <16 x float> %v173, <16 x float> %v226)
  %v230 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v221, <16 x float> %v174, <16 x float> %v228)
  %v231 = fneg <16 x float> %v174
  %v232 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v231, <16 x float> %v229)
  %v233 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v173, <16 x float> %v230)
  store <16 x float> %v215, ptr %v137, align 64
  %v234 = getelementptr inbounds i8, ptr %v137, i64 64
  store <16 x float> %v216, ptr %v234, align 64
  store <16 x float> %v232, ptr %v138, align 64
  %v235 = getelementptr inbounds i8, ptr %v138, i64 64
  store <16 x float> %v233, ptr %v235, align 64
  %v236 = add i64 %i130, 1
  %v237 = call i64 @llvm.cttz.i64(i64 %v236, i1 true)
  %v238 = shl i64 %v237, 3
  %v239 = getelementptr inbounds i8, ptr %v125, i64 %v238
  %v240 = load i64, ptr %v239, align 8
  %v241 = xor i64 %c132, %v240
  br label %latch128
latch128:
  %n131 = add nuw i64 %i130, 1
  %v242 = icmp eq i64 %n131, %v126
  br i1 %v242, label %leave129, label %loop127
leave129:
  ret void
}

define void @kernel_0_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a4 = alloca [128 x float], align 64
  %a58 = alloca [128 x float], align 64
  %a125 = alloca [16 x float], align 64
  %a126 = alloca [32 x float], align 64
  %a128 = alloca [32 x float], align 64
  %a130 = alloca [16 x float], align 64
  %a131 = alloca [16 x float], align 64
  %a132 = alloca [16 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v5 = load float, ptr %v3, align 4
  %v6 = insertelement <16 x float> poison, float %v5, i32 0
  %v7 = shufflevector <16 x float> %v6, <16 x float> poison, <16 x i32> zeroinitializer
  %v8 = getelementptr inbounds i8, ptr %v3, i64 4
  %v9 = load float, ptr %v8, align 4
  %v10 = insertelement <16 x float> poison, float %v9, i32 0
  %v11 = shufflevector <16 x float> %v10, <16 x float> poison, <16 x i32> zeroinitializer
  %v12 = getelementptr inbounds i8, ptr %v3, i64 8
  %v13 = load float, ptr %v12, align 4
  %v14 = insertelement <16 x float> poison, float %v13, i32 0
  %v15 = shufflevector <16 x float> %v14, <16 x float> poison, <16 x i32> zeroinitializer
  %v16 = getelementptr inbounds i8, ptr %v3, i64 12
  %v17 = load float, ptr %v16, align 4
  %v18 = insertelement <16 x float> poison, float %v17, i32 0
  %v19 = shufflevector <16 x float> %v18, <16 x float> poison, <16 x i32> zeroinitializer
  %v20 = getelementptr inbounds i8, ptr %v3, i64 16
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <16 x float> poison, float %v21, i32 0
  %v23 = shufflevector <16 x float> %v22, <16 x float> poison, <16 x i32> zeroinitializer
  %v24 = getelementptr inbounds i8, ptr %v3, i64 20
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <16 x float> poison, float %v25, i32 0
  %v27 = shufflevector <16 x float> %v26, <16 x float> poison, <16 x i32> zeroinitializer
  %v28 = getelementptr inbounds i8, ptr %v3, i64 24
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <16 x float> poison, float %v29, i32 0
  %v31 = shufflevector <16 x float> %v30, <16 x float> poison, <16 x i32> zeroinitializer
  %v32 = getelementptr inbounds i8, ptr %v3, i64 28
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <16 x float> poison, float %v33, i32 0
  %v35 = shufflevector <16 x float> %v34, <16 x float> poison, <16 x i32> zeroinitializer
  %v36 = getelementptr inbounds i8, ptr %table, i64 32
  %v37 = load i64, ptr %v36, align 8
  %v38 = trunc i64 %v37 to i16
  %v39 = bitcast i16 %v38 to <16 x i1>
  %v40 = select <16 x i1> %v39, <16 x float> %v23, <16 x float> %v7
  store <16 x float> %v40, ptr %a4, align 64
  %v41 = select <16 x i1> %v39, <16 x float> %v27, <16 x float> %v11
  %v42 = getelementptr inbounds i8, ptr %a4, i64 64
  store <16 x float> %v41, ptr %v42, align 64
  %v43 = select <16 x i1> %v39, <16 x float> %v31, <16 x float> %v15
  %v44 = getelementptr inbounds i8, ptr %a4, i64 128
  store <16 x float> %v43, ptr %v44, align 64
  %v45 = select <16 x i1> %v39, <16 x float> %v35, <16 x float> %v19
  %v46 = getelementptr inbounds i8, ptr %a4, i64 192
  store <16 x float> %v45, ptr %v46, align 64
  %v47 = select <16 x i1> %v39, <16 x float> %v7, <16 x float> %v23
  %v48 = getelementptr inbounds i8, ptr %a4, i64 256
  store <16 x float> %v47, ptr %v48, align 64
  %v49 = select <16 x i1> %v39, <16 x float> %v11, <16 x float> %v27
  %v50 = getelementptr inbounds i8, ptr %a4, i64 320
  store <16 x float> %v49, ptr %v50, align 64
  %v51 = select <16 x i1> %v39, <16 x float> %v15, <16 x float> %v31
  %v52 = getelementptr inbounds i8, ptr %a4, i64 384
  store <16 x float> %v51, ptr %v52, align 64
  %v53 = select <16 x i1> %v39, <16 x float> %v19, <16 x float> %v35
  %v54 = getelementptr inbounds i8, ptr %a4, i64 448
  store <16 x float> %v53, ptr %v54, align 64
  %v55 = getelementptr inbounds i8, ptr %table, i64 48
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i8, ptr %coefficients, i64 %v56
  %v59 = load float, ptr %v57, align 4
  %v60 = insertelement <16 x float> poison, float %v59, i32 0
  %v61 = shufflevector <16 x float> %v60, <16 x float> poison, <16 x i32> zeroinitializer
  %v62 = getelementptr inbounds i8, ptr %v57, i64 4
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <16 x float> poison, float %v63, i32 0
  %v65 = shufflevector <16 x float> %v64, <16 x float> poison, <16 x i32> zeroinitializer
  %v66 = getelementptr inbounds i8, ptr %v57, i64 8
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <16 x float> poison, float %v67, i32 0
  %v69 = shufflevector <16 x float> %v68, <16 x float> poison, <16 x i32> zeroinitializer
  %v70 = getelementptr inbounds i8, ptr %v57, i64 12
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <16 x float> poison, float %v71, i32 0
  %v73 = shufflevector <16 x float> %v72, <16 x float> poison, <16 x i32> zeroinitializer
  %v74 = getelementptr inbounds i8, ptr %v57, i64 16
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <16 x float> poison, float %v75, i32 0
  %v77 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> zeroinitializer
  %v78 = getelementptr inbounds i8, ptr %v57, i64 20
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <16 x float> poison, float %v79, i32 0
  %v81 = shufflevector <16 x float> %v80, <16 x float> poison, <16 x i32> zeroinitializer
  %v82 = getelementptr inbounds i8, ptr %v57, i64 24
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <16 x float> poison, float %v83, i32 0
  %v85 = shufflevector <16 x float> %v84, <16 x float> poison, <16 x i32> zeroinitializer
  %v86 = getelementptr inbounds i8, ptr %v57, i64 28
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <16 x float> poison, float %v87, i32 0
  %v89 = shufflevector <16 x float> %v88, <16 x float> poison, <16 x i32> zeroinitializer
  %v90 = getelementptr inbounds i8, ptr %table, i64 64
  %v91 = load i64, ptr %v90, align 8
  %v92 = trunc i64 %v91 to i16
  %v93 = bitcast i16 %v92 to <16 x i1>
  %v94 = getelementptr inbounds i8, ptr %table, i64 72
  %v95 = load i64, ptr %v94, align 8
  %v96 = trunc i64 %v95 to i16
  %v97 = bitcast i16 %v96 to <16 x i1>
  %v98 = select <16 x i1> %v93, <16 x float> %v77, <16 x float> %v61
  store <16 x float> %v98, ptr %a58, align 64
  %v99 = select <16 x i1> %v93, <16 x float> %v81, <16 x float> %v65
  %v100 = getelementptr inbounds i8, ptr %a58, i64 64
  store <16 x float> %v99, ptr %v100, align 64
  %v101 = select <16 x i1> %v93, <16 x float> %v85, <16 x float> %v69
  %v102 = fneg <16 x float> %v101
  %v103 = select <16 x i1> %v97, <16 x float> %v102, <16 x float> %v101
  %v104 = select <16 x i1> %v97, <16 x float> %v101, <16 x float> %v102
  %v105 = getelementptr inbounds i8, ptr %a58, i64 128
  store <16 x float> %v103, ptr %v105, align 64
  %v106 = select <16 x i1> %v93, <16 x float> %v89, <16 x float> %v73
  %v107 = fneg <16 x float> %v106
  %v108 = select <16 x i1> %v97, <16 x float> %v107, <16 x float> %v106
  %v109 = select <16 x i1> %v97, <16 x float> %v106, <16 x float> %v107
  %v110 = getelementptr inbounds i8, ptr %a58, i64 192
  store <16 x float> %v108, ptr %v110, align 64
  %v111 = select <16 x i1> %v93, <16 x float> %v61, <16 x float> %v77
  %v112 = getelementptr inbounds i8, ptr %a58, i64 256
  store <16 x float> %v111, ptr %v112, align 64
  %v113 = select <16 x i1> %v93, <16 x float> %v65, <16 x float> %v81
  %v114 = getelementptr inbounds i8, ptr %a58, i64 320
  store <16 x float> %v113, ptr %v114, align 64
  %v115 = select <16 x i1> %v93, <16 x float> %v69, <16 x float> %v85
  %v116 = fneg <16 x float> %v115
  %v117 = select <16 x i1> %v97, <16 x float> %v116, <16 x float> %v115
  %v118 = select <16 x i1> %v97, <16 x float> %v115, <16 x float> %v116
  %v119 = getelementptr inbounds i8, ptr %a58, i64 384
  store <16 x float> %v117, ptr %v119, align 64
  %v120 = select <16 x i1> %v93, <16 x float> %v73, <16 x float> %v89
  %v121 = fneg <16 x float> %v120
  %v122 = select <16 x i1> %v97, <16 x float> %v121, <16 x float> %v120
  %v123 = select <16 x i1> %v97, <16 x float> %v120, <16 x float> %v121
  %v124 = getelementptr inbounds i8, ptr %a58, i64 448
  store <16 x float> %v122, ptr %v124, align 64
  store <16 x float> zeroinitializer, ptr %a125, align 64
  store <16 x float> zeroinitializer, ptr %a126, align 64
  %v127 = getelementptr inbounds i8, ptr %a126, i64 64
  store <16 x float> zeroinitializer, ptr %v127, align 64
  store <16 x float> zeroinitializer, ptr %a128, align 64
  %v129 = getelementptr inbounds i8, ptr %a128, i64 64
  store <16 x float> zeroinitializer, ptr %v129, align 64
  store <16 x float> zeroinitializer, ptr %a130, align 64
  store <16 x float> zeroinitializer, ptr %a131, align 64
  store <16 x float> zeroinitializer, ptr %a132, align 64
  %v133 = getelementptr inbounds i8, ptr %table, i64 80
  %v134 = load i64, ptr %table, align 8
  br label %loop135
loop135:
  %i138 = phi i64 [ 0, %entry ], [ %n139, %latch136 ]
  %c140 = phi i64 [ %start, %entry ], [ %v353, %latch136 ]
  %c141 = phi <16 x float> [ zeroinitializer, %entry ], [ %v303, %latch136 ]
  %c142 = phi <16 x float> [ zeroinitializer, %entry ], [ %v194, %latch136 ]
  %c143 = phi <16 x float> [ zeroinitializer, %entry ], [ %v200, %latch136 ]
  %c144 = phi <16 x float> [ zeroinitializer, %entry ], [ %v188, %latch136 ]
  %v145 = and i64 %c140, 68719476735
  %v146 = getelementptr inbounds i8, ptr %table, i64 8
  %v147 = load i64, ptr %v146, align 8
  %v148 = xor i64 %v145, %v147
  %v149 = getelementptr inbounds i8, ptr %psi, i64 %v145
  %v150 = getelementptr inbounds i8, ptr %psi, i64 %v148
  %v151 = and i64 %c140, 68719476735
  %v152 = getelementptr inbounds i8, ptr %table, i64 8
  %v153 = load i64, ptr %v152, align 8
  %v154 = xor i64 %v151, %v153
  %v155 = getelementptr inbounds i8, ptr %lambda, i64 %v151
  %v156 = getelementptr inbounds i8, ptr %lambda, i64 %v154
  %v157 = load <16 x float>, ptr %v149, align 64
  %v158 = getelementptr inbounds i8, ptr %v149, i64 64
  %v159 = load <16 x float>, ptr %v158, align 64
  %v160 = load <16 x float>, ptr %v150, align 64
  %v161 = getelementptr inbounds i8, ptr %v150, i64 64
  %v162 = load <16 x float>, ptr %v161, align 64
  %v163 = load <16 x float>, ptr %v155, align 64
  %v164 = getelementptr inbounds i8, ptr %v155, i64 64
  %v165 = load <16 x float>, ptr %v164, align 64
  %v166 = load <16 x float>, ptr %v156, align 64
  %v167 = getelementptr inbounds i8, ptr %v156, i64 64
  %v168 = load <16 x float>, ptr %v167, align 64
  %v169 = lshr i64 %c140, 28
  %v170 = and i64 %v169, 256
  %v171 = getelementptr inbounds i8, ptr %a4, i64 %v170
  %v172 = xor i64 %v170, 256
  %v173 = getelementptr inbounds i8, ptr %a4, i64 %v172
  %v174 = getelementptr inbounds i8, ptr %a58, i64 256
  %v175 = fmul <16 x float> %v163, %v159
  %v176 = fneg <16 x float> %v157
  %v177 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v165, <16 x float> %v176, <16 x float> %v175)
  %v178 = fmul <16 x float> %v166, %v162
  %v179 = fneg <16 x float> %v160
  %v180 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v168, <16 x float> %v179, <16 x float> %v178)
  %v181 = fadd <16 x float> %v177, %v180
  %v182 = lshr i64 %c140, 30
  %v183 = and i64 %v182, 64
  %v184 = getelementptr inbounds i8, ptr %a128, i64 %v183
  %v185 = load <16 x float>, ptr %v184, align 64
  %v186 = fadd <16 x float> %v185, %v181
  store <16 x float> %v186, ptr %v184, align 64
  %v187 = fsub <16 x float> %v177, %v180
  %v188 = fadd <16 x float> %c144, %v187
  %v189 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v163, <16 x float> %v162, <16 x float> %c142)
  %v190 = fneg <16 x float> %v160
  %v191 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v165, <16 x float> %v190, <16 x float> %v189)
  %v192 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v166, <16 x float> %v159, <16 x float> %v191)
  %v193 = fneg <16 x float> %v157
  %v194 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v168, <16 x float> %v193, <16 x float> %v192)
  %v195 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v163, <16 x float> %v160, <16 x float> %c143)
  %v196 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v165, <16 x float> %v162, <16 x float> %v195)
  %v197 = fneg <16 x float> %v157
  %v198 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v166, <16 x float> %v197, <16 x float> %v196)
  %v199 = fneg <16 x float> %v159
  %v200 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v168, <16 x float> %v199, <16 x float> %v198)
  %v201 = load <16 x float>, ptr %a58, align 64
  %v202 = getelementptr inbounds i8, ptr %a58, i64 64
  %v203 = load <16 x float>, ptr %v202, align 64
  %v204 = getelementptr inbounds i8, ptr %a58, i64 128
  %v205 = load <16 x float>, ptr %v204, align 64
  %v206 = getelementptr inbounds i8, ptr %a58, i64 192
  %v207 = load <16 x float>, ptr %v206, align 64
  %v208 = fmul <16 x float> %v201, %v157
  %v209 = fneg <16 x float> %v159
  %v210 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v203, <16 x float> %v209, <16 x float> %v208)
  %v211 = fmul <16 x float> %v201, %v159
  %v212 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v203, <16 x float> %v157, <16 x float> %v211)
  %v213 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v205, <16 x float> %v160, <16 x float> %v210)
  %v214 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v205, <16 x float> %v162, <16 x float> %v212)
  %v215 = fneg <16 x float> %v162
  %v216 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v207, <16 x float> %v215, <16 x float> %v213)
  %v217 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v207, <16 x float> %v160, <16 x float> %v214)
  %v218 = load <16 x float>, ptr %v174, align 64
  %v219 = getelementptr inbounds i8, ptr %v174, i64 64
  %v220 = load <16 x float>, ptr %v219, align 64
  %v221 = getelementptr inbounds i8, ptr %v174, i64 128
  %v222 = load <16 x float>, ptr %v221, align 64
  %v223 = getelementptr inbounds i8, ptr %v174, i64 192
  %v224 = load <16 x float>, ptr %v223, align 64
  %v225 = fmul <16 x float> %v218, %v160
  %v226 = fneg <16 x float> %v162
  %v227 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v220, <16 x float> %v226, <16 x float> %v225)
  %v228 = fmul <16 x float> %v218, %v162
  %v229 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v220, <16 x float> %v160, <16 x float> %v228)
  %v230 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v222, <16 x float> %v157, <16 x float> %v227)
  %v231 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v222, <16 x float> %v159, <16 x float> %v229)
  %v232 = fneg <16 x float> %v159
  %v233 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v224, <16 x float> %v232, <16 x float> %v230)
  %v234 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v224, <16 x float> %v157, <16 x float> %v231)
  %v235 = fmul <16 x float> %v201, %v163
  %v236 = fneg <16 x float> %v165
  %v237 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v203, <16 x float> %v236, <16 x float> %v235)
  %v238 = fmul <16 x float> %v201, %v165
  %v239 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v203, <16 x float> %v163, <16 x float> %v238)
  %v240 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v205, <16 x float> %v166, <16 x float> %v237)
  %v241 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v205, <16 x float> %v168, <16 x float> %v239)
  %v242 = fneg <16 x float> %v168
  %v243 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v207, <16 x float> %v242, <16 x float> %v240)
  %v244 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v207, <16 x float> %v166, <16 x float> %v241)
  %v245 = fmul <16 x float> %v218, %v166
  %v246 = fneg <16 x float> %v168
  %v247 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v220, <16 x float> %v246, <16 x float> %v245)
  %v248 = fmul <16 x float> %v218, %v168
  %v249 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v220, <16 x float> %v166, <16 x float> %v248)
  %v250 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v222, <16 x float> %v163, <16 x float> %v247)
  %v251 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v222, <16 x float> %v165, <16 x float> %v249)
  %v252 = fneg <16 x float> %v165
  %v253 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v224, <16 x float> %v252, <16 x float> %v250)
  %v254 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v224, <16 x float> %v163, <16 x float> %v251)
  %v255 = lshr i64 %c140, 30
  %v256 = and i64 %v255, 64
  %v257 = getelementptr inbounds i8, ptr %a126, i64 %v256
  %v258 = load <16 x float>, ptr %v257, align 64
  %v259 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v260 = shufflevector <16 x float> %v217, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v261 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v243, <16 x float> %v260, <16 x float> %c141)
  %v262 = fneg <16 x float> %v259
  %v263 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v244, <16 x float> %v262, <16 x float> %v261)
  %v264 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v265 = shufflevector <16 x float> %v217, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v266 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v243, <16 x float> %v264, <16 x float> %v258)
  %v267 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v244, <16 x float> %v265, <16 x float> %v266)
  %v268 = load <16 x float>, ptr %v171, align 64
  %v269 = getelementptr inbounds i8, ptr %v171, i64 64
  %v270 = load <16 x float>, ptr %v269, align 64
  %v271 = getelementptr inbounds i8, ptr %v171, i64 128
  %v272 = load <16 x float>, ptr %v271, align 64
  %v273 = getelementptr inbounds i8, ptr %v171, i64 192
  %v274 = load <16 x float>, ptr %v273, align 64
  %v275 = fmul <16 x float> %v268, %v216
  %v276 = fneg <16 x float> %v217
  %v277 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v276, <16 x float> %v275)
  %v278 = fmul <16 x float> %v268, %v217
  %v279 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v216, <16 x float> %v278)
  %v280 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v281 = shufflevector <16 x float> %v217, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v282 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v280, <16 x float> %v277)
  %v283 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v281, <16 x float> %v279)
  %v284 = fneg <16 x float> %v281
  %v285 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v284, <16 x float> %v282)
  %v286 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v280, <16 x float> %v283)
  %v287 = fmul <16 x float> %v268, %v243
  %v288 = fneg <16 x float> %v244
  %v289 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v288, <16 x float> %v287)
  %v290 = fmul <16 x float> %v268, %v244
  %v291 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v243, <16 x float> %v290)
  %v292 = shufflevector <16 x float> %v243, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v293 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v294 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v292, <16 x float> %v289)
  %v295 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v293, <16 x float> %v291)
  %v296 = fneg <16 x float> %v293
  %v297 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v296, <16 x float> %v294)
  %v298 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v292, <16 x float> %v295)
  %v299 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v300 = shufflevector <16 x float> %v234, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v301 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v253, <16 x float> %v300, <16 x float> %v263)
  %v302 = fneg <16 x float> %v299
  %v303 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v254, <16 x float> %v302, <16 x float> %v301)
  %v304 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v305 = shufflevector <16 x float> %v234, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v306 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v253, <16 x float> %v304, <16 x float> %v267)
  %v307 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v254, <16 x float> %v305, <16 x float> %v306)
  %v308 = fmul <16 x float> %v268, %v233
  %v309 = fneg <16 x float> %v234
  %v310 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v309, <16 x float> %v308)
  %v311 = fmul <16 x float> %v268, %v234
  %v312 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v233, <16 x float> %v311)
  %v313 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v314 = shufflevector <16 x float> %v234, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v315 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v313, <16 x float> %v310)
  %v316 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v314, <16 x float> %v312)
  %v317 = fneg <16 x float> %v314
  %v318 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v317, <16 x float> %v315)
  %v319 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v313, <16 x float> %v316)
  %v320 = fmul <16 x float> %v268, %v253
  %v321 = fneg <16 x float> %v254
  %v322 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v321, <16 x float> %v320)
  %v323 = fmul <16 x float> %v268, %v254
  %v324 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v253, <16 x float> %v323)
  %v325 = shufflevector <16 x float> %v253, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v326 = shufflevector <16 x float> %v254, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v327 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v325, <16 x float> %v322)
  %v328 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v326, <16 x float> %v324)
  %v329 = fneg <16 x float> %v326
  %v330 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v329, <16 x float> %v327)
  %v331 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v325, <16 x float> %v328)
  store <16 x float> %v307, ptr %v257, align 64
  %v332 = and i64 %c140, 68719476735
  %v333 = getelementptr inbounds i8, ptr %table, i64 8
  %v334 = load i64, ptr %v333, align 8
  %v335 = xor i64 %v332, %v334
  %v336 = getelementptr inbounds i8, ptr %psi, i64 %v332
  %v337 = getelementptr inbounds i8, ptr %psi, i64 %v335
  store <16 x float> %v285, ptr %v336, align 64
  %v338 = getelementptr inbounds i8, ptr %v336, i64 64
  store <16 x float> %v286, ptr %v338, align 64
  store <16 x float> %v318, ptr %v337, align 64
  %v339 = getelementptr inbounds i8, ptr %v337, i64 64
  store <16 x float> %v319, ptr %v339, align 64
  %v340 = and i64 %c140, 68719476735
  %v341 = getelementptr inbounds i8, ptr %table, i64 8
  %v342 = load i64, ptr %v341, align 8
  %v343 = xor i64 %v340, %v342
  %v344 = getelementptr inbounds i8, ptr %lambda, i64 %v340
  %v345 = getelementptr inbounds i8, ptr %lambda, i64 %v343
  store <16 x float> %v297, ptr %v344, align 64
  %v346 = getelementptr inbounds i8, ptr %v344, i64 64
  store <16 x float> %v298, ptr %v346, align 64
  store <16 x float> %v330, ptr %v345, align 64
  %v347 = getelementptr inbounds i8, ptr %v345, i64 64
  store <16 x float> %v331, ptr %v347, align 64
  %v348 = add i64 %i138, 1
  %v349 = call i64 @llvm.cttz.i64(i64 %v348, i1 true)
  %v350 = shl i64 %v349, 3
  %v351 = getelementptr inbounds i8, ptr %v133, i64 %v350
  %v352 = load i64, ptr %v351, align 8
  %v353 = xor i64 %c140, %v352
  br label %latch136
latch136:
  %n139 = add nuw i64 %i138, 1
  %v354 = icmp eq i64 %n139, %v134
  br i1 %v354, label %leave137, label %loop135
leave137:
  %v355 = getelementptr inbounds i8, ptr %table, i64 72
  %v356 = load i64, ptr %v355, align 8
  %v357 = trunc i64 %v356 to i16
  %v358 = bitcast i16 %v357 to <16 x i1>
  %v359 = fneg <16 x float> %v194
  %v360 = select <16 x i1> %v358, <16 x float> %v359, <16 x float> %v194
  %v361 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v360)
  %v362 = fpext float %v361 to double
  %v363 = getelementptr inbounds i8, ptr %table, i64 72
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i8, ptr %table, i64 64
  %v366 = load i64, ptr %v365, align 8
  %v367 = xor i64 %v364, %v366
  %v368 = trunc i64 %v367 to i16
  %v369 = bitcast i16 %v368 to <16 x i1>
  %v370 = fneg <16 x float> %v200
  %v371 = select <16 x i1> %v369, <16 x float> %v370, <16 x float> %v200
  %v372 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v371)
  %v373 = fneg float %v372
  %v374 = fpext float %v373 to double
  %v375 = getelementptr inbounds i8, ptr %table, i64 64
  %v376 = load i64, ptr %v375, align 8
  %v377 = trunc i64 %v376 to i16
  %v378 = bitcast i16 %v377 to <16 x i1>
  %v379 = fneg <16 x float> %v188
  %v380 = select <16 x i1> %v378, <16 x float> %v379, <16 x float> %v188
  %v381 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v380)
  %v382 = fpext float %v381 to double
  %v383 = getelementptr inbounds i8, ptr %table, i64 56
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr inbounds i8, ptr %sums, i64 %v384
  %v386 = getelementptr inbounds i8, ptr %v385, i64 8
  %v387 = load double, ptr %v386, align 8
  %v388 = fadd double %v387, %v362
  %v389 = getelementptr inbounds i8, ptr %v385, i64 8
  store double %v388, ptr %v389, align 8
  %v390 = getelementptr inbounds i8, ptr %v385, i64 16
  %v391 = load double, ptr %v390, align 8
  %v392 = fadd double %v391, %v374
  %v393 = getelementptr inbounds i8, ptr %v385, i64 16
  store double %v392, ptr %v393, align 8
  %v394 = getelementptr inbounds i8, ptr %v385, i64 24
  %v395 = load double, ptr %v394, align 8
  %v396 = fadd double %v395, %v382
  %v397 = getelementptr inbounds i8, ptr %v385, i64 24
  store double %v396, ptr %v397, align 8
  %v398 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v303)
  %v399 = fpext float %v398 to double
  %v400 = load <16 x float>, ptr %a126, align 64
  %v401 = getelementptr inbounds i8, ptr %a126, i64 64
  %v402 = load <16 x float>, ptr %v401, align 64
  %v403 = fsub <16 x float> %v400, %v402
  %v404 = getelementptr inbounds i8, ptr %table, i64 32
  %v405 = load i64, ptr %v404, align 8
  %v406 = trunc i64 %v405 to i16
  %v407 = bitcast i16 %v406 to <16 x i1>
  %v408 = fneg <16 x float> %v403
  %v409 = select <16 x i1> %v407, <16 x float> %v408, <16 x float> %v403
  %v410 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v409)
  %v411 = fneg float %v410
  %v412 = fpext float %v411 to double
  %v413 = load <16 x float>, ptr %a128, align 64
  %v414 = getelementptr inbounds i8, ptr %a128, i64 64
  %v415 = load <16 x float>, ptr %v414, align 64
  %v416 = fsub <16 x float> %v413, %v415
  %v417 = getelementptr inbounds i8, ptr %table, i64 32
  %v418 = load i64, ptr %v417, align 8
  %v419 = trunc i64 %v418 to i16
  %v420 = bitcast i16 %v419 to <16 x i1>
  %v421 = fneg <16 x float> %v416
  %v422 = select <16 x i1> %v420, <16 x float> %v421, <16 x float> %v416
  %v423 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v422)
  %v424 = fpext float %v423 to double
  %v425 = getelementptr inbounds i8, ptr %table, i64 24
  %v426 = load i64, ptr %v425, align 8
  %v427 = getelementptr inbounds i8, ptr %sums, i64 %v426
  %v428 = getelementptr inbounds i8, ptr %v427, i64 8
  %v429 = load double, ptr %v428, align 8
  %v430 = fadd double %v429, %v399
  %v431 = getelementptr inbounds i8, ptr %v427, i64 8
  store double %v430, ptr %v431, align 8
  %v432 = getelementptr inbounds i8, ptr %v427, i64 16
  %v433 = load double, ptr %v432, align 8
  %v434 = fadd double %v433, %v412
  %v435 = getelementptr inbounds i8, ptr %v427, i64 16
  store double %v434, ptr %v435, align 8
  %v436 = getelementptr inbounds i8, ptr %v427, i64 24
  %v437 = load double, ptr %v436, align 8
  %v438 = fadd double %v437, %v424
  %v439 = getelementptr inbounds i8, ptr %v427, i64 24
  store double %v438, ptr %v439, align 8
  ret void
}
