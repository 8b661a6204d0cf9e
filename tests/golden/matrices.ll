; Matrices: a gate with a role of lane and block, a diagonal, a real rotation.
; 1984 bytes of tables, 10112 of workspace

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
  %v141 = and i64 %c140, 68719476735
  %v142 = getelementptr inbounds i8, ptr %table, i64 8
  %v143 = load i64, ptr %v142, align 8
  %v144 = xor i64 %v141, %v143
  %v145 = getelementptr inbounds i8, ptr %psi, i64 %v141
  %v146 = getelementptr inbounds i8, ptr %psi, i64 %v144
  %v147 = and i64 %c140, 68719476735
  %v148 = getelementptr inbounds i8, ptr %table, i64 8
  %v149 = load i64, ptr %v148, align 8
  %v150 = xor i64 %v147, %v149
  %v151 = getelementptr inbounds i8, ptr %lambda, i64 %v147
  %v152 = getelementptr inbounds i8, ptr %lambda, i64 %v150
  %v153 = load <16 x float>, ptr %v145, align 64
  %v154 = getelementptr inbounds i8, ptr %v145, i64 64
  %v155 = load <16 x float>, ptr %v154, align 64
  %v156 = load <16 x float>, ptr %v146, align 64
  %v157 = getelementptr inbounds i8, ptr %v146, i64 64
  %v158 = load <16 x float>, ptr %v157, align 64
  %v159 = load <16 x float>, ptr %v151, align 64
  %v160 = getelementptr inbounds i8, ptr %v151, i64 64
  %v161 = load <16 x float>, ptr %v160, align 64
  %v162 = load <16 x float>, ptr %v152, align 64
  %v163 = getelementptr inbounds i8, ptr %v152, i64 64
  %v164 = load <16 x float>, ptr %v163, align 64
  %v165 = lshr i64 %c140, 28
  %v166 = and i64 %v165, 256
  %v167 = getelementptr inbounds i8, ptr %a4, i64 %v166
  %v168 = xor i64 %v166, 256
  %v169 = getelementptr inbounds i8, ptr %a4, i64 %v168
  %v170 = getelementptr inbounds i8, ptr %a58, i64 256
  %v171 = fmul <16 x float> %v159, %v155
  %v172 = fneg <16 x float> %v153
  %v173 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v172, <16 x float> %v171)
  %v174 = fmul <16 x float> %v162, %v158
  %v175 = fneg <16 x float> %v156
  %v176 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v164, <16 x float> %v175, <16 x float> %v174)
  %v177 = fadd <16 x float> %v173, %v176
  %v178 = lshr i64 %c140, 30
  %v179 = and i64 %v178, 64
  %v180 = getelementptr inbounds i8, ptr %a128, i64 %v179
  %v181 = load <16 x float>, ptr %v180, align 64
  %v182 = fadd <16 x float> %v181, %v177
  store <16 x float> %v182, ptr %v180, align 64
  %v183 = fsub <16 x float> %v173, %v176
  %v184 = load <16 x float>, ptr %a132, align 64
  %v185 = fadd <16 x float> %v184, %v183
  store <16 x float> %v185, ptr %a132, align 64
  %v186 = load <16 x float>, ptr %a130, align 64
  %v187 = load <16 x float>, ptr %a131, align 64
  %v188 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v159, <16 x float> %v158, <16 x float> %v186)
  %v189 = fneg <16 x float> %v156
  %v190 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v189, <16 x float> %v188)
  %v191 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v162, <16 x float> %v155, <16 x float> %v190)
  %v192 = fneg <16 x float> %v153
  %v193 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v164, <16 x float> %v192, <16 x float> %v191)
  %v194 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v159, <16 x float> %v156, <16 x float> %v187)
  %v195 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v158, <16 x float> %v194)
  %v196 = fneg <16 x float> %v153
  %v197 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v162, <16 x float> %v196, <16 x float> %v195)
  %v198 = fneg <16 x float> %v155
  %v199 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v164, <16 x float> %v198, <16 x float> %v197)
  %v200 = load <16 x float>, ptr %a58, align 64
  %v201 = getelementptr inbounds i8, ptr %a58, i64 64
  %v202 = load <16 x float>, ptr %v201, align 64
  %v203 = getelementptr inbounds i8, ptr %a58, i64 128
  %v204 = load <16 x float>, ptr %v203, align 64
  %v205 = getelementptr inbounds i8, ptr %a58, i64 192
  %v206 = load <16 x float>, ptr %v205, align 64
  %v207 = fmul <16 x float> %v200, %v153
  %v208 = fneg <16 x float> %v155
  %v209 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v202, <16 x float> %v208, <16 x float> %v207)
  %v210 = fmul <16 x float> %v200, %v155
  %v211 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v202, <16 x float> %v153, <16 x float> %v210)
  %v212 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v204, <16 x float> %v156, <16 x float> %v209)
  %v213 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v204, <16 x float> %v158, <16 x float> %v211)
  %v214 = fneg <16 x float> %v158
  %v215 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v206, <16 x float> %v214, <16 x float> %v212)
  %v216 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v206, <16 x float> %v156, <16 x float> %v213)
  %v217 = load <16 x float>, ptr %v170, align 64
  %v218 = getelementptr inbounds i8, ptr %v170, i64 64
  %v219 = load <16 x float>, ptr %v218, align 64
  %v220 = getelementptr inbounds i8, ptr %v170, i64 128
  %v221 = load <16 x float>, ptr %v220, align 64
  %v222 = getelementptr inbounds i8, ptr %v170, i64 192
  %v223 = load <16 x float>, ptr %v222, align 64
  %v224 = fmul <16 x float> %v217, %v156
  %v225 = fneg <16 x float> %v158
  %v226 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v219, <16 x float> %v225, <16 x float> %v224)
  %v227 = fmul <16 x float> %v217, %v158
  %v228 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v219, <16 x float> %v156, <16 x float> %v227)
  %v229 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v221, <16 x float> %v153, <16 x float> %v226)
  %v230 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v221, <16 x float> %v155, <16 x float> %v228)
  %v231 = fneg <16 x float> %v155
  %v232 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v231, <16 x float> %v229)
  %v233 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v153, <16 x float> %v230)
  %v234 = fmul <16 x float> %v200, %v159
  %v235 = fneg <16 x float> %v161
  %v236 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v202, <16 x float> %v235, <16 x float> %v234)
  %v237 = fmul <16 x float> %v200, %v161
  %v238 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v202, <16 x float> %v159, <16 x float> %v237)
  %v239 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v204, <16 x float> %v162, <16 x float> %v236)
  %v240 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v204, <16 x float> %v164, <16 x float> %v238)
  %v241 = fneg <16 x float> %v164
  %v242 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v206, <16 x float> %v241, <16 x float> %v239)
  %v243 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v206, <16 x float> %v162, <16 x float> %v240)
  %v244 = fmul <16 x float> %v217, %v162
  %v245 = fneg <16 x float> %v164
  %v246 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v219, <16 x float> %v245, <16 x float> %v244)
  %v247 = fmul <16 x float> %v217, %v164
  %v248 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v219, <16 x float> %v162, <16 x float> %v247)
  %v249 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v221, <16 x float> %v159, <16 x float> %v246)
  %v250 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v221, <16 x float> %v161, <16 x float> %v248)
  %v251 = fneg <16 x float> %v161
  %v252 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v251, <16 x float> %v249)
  %v253 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v159, <16 x float> %v250)
  store <16 x float> %v193, ptr %a130, align 64
  store <16 x float> %v199, ptr %a131, align 64
  %v254 = lshr i64 %c140, 30
  %v255 = and i64 %v254, 64
  %v256 = getelementptr inbounds i8, ptr %a126, i64 %v255
  %v257 = load <16 x float>, ptr %a125, align 64
  %v258 = load <16 x float>, ptr %v256, align 64
  %v259 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v260 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v261 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v242, <16 x float> %v260, <16 x float> %v257)
  %v262 = fneg <16 x float> %v259
  %v263 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v243, <16 x float> %v262, <16 x float> %v261)
  %v264 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v265 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v266 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v242, <16 x float> %v264, <16 x float> %v258)
  %v267 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v243, <16 x float> %v265, <16 x float> %v266)
  %v268 = load <16 x float>, ptr %v167, align 64
  %v269 = getelementptr inbounds i8, ptr %v167, i64 64
  %v270 = load <16 x float>, ptr %v269, align 64
  %v271 = getelementptr inbounds i8, ptr %v167, i64 128
  %v272 = load <16 x float>, ptr %v271, align 64
  %v273 = getelementptr inbounds i8, ptr %v167, i64 192
  %v274 = load <16 x float>, ptr %v273, align 64
  %v275 = fmul <16 x float> %v268, %v215
  %v276 = fneg <16 x float> %v216
  %v277 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v276, <16 x float> %v275)
  %v278 = fmul <16 x float> %v268, %v216
  %v279 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v215, <16 x float> %v278)
  %v280 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v281 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v282 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v280, <16 x float> %v277)
  %v283 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v281, <16 x float> %v279)
  %v284 = fneg <16 x float> %v281
  %v285 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v284, <16 x float> %v282)
  %v286 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v280, <16 x float> %v283)
  %v287 = fmul <16 x float> %v268, %v242
  %v288 = fneg <16 x float> %v243
  %v289 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v288, <16 x float> %v287)
  %v290 = fmul <16 x float> %v268, %v243
  %v291 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v242, <16 x float> %v290)
  %v292 = shufflevector <16 x float> %v242, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v293 = shufflevector <16 x float> %v243, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v294 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v292, <16 x float> %v289)
  %v295 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v293, <16 x float> %v291)
  %v296 = fneg <16 x float> %v293
  %v297 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v296, <16 x float> %v294)
  %v298 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v292, <16 x float> %v295)
  %v299 = shufflevector <16 x float> %v232, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v300 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v301 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v252, <16 x float> %v300, <16 x float> %v263)
  %v302 = fneg <16 x float> %v299
  %v303 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v253, <16 x float> %v302, <16 x float> %v301)
  %v304 = shufflevector <16 x float> %v232, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v305 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v306 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v252, <16 x float> %v304, <16 x float> %v267)
  %v307 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v253, <16 x float> %v305, <16 x float> %v306)
  %v308 = fmul <16 x float> %v268, %v232
  %v309 = fneg <16 x float> %v233
  %v310 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v309, <16 x float> %v308)
  %v311 = fmul <16 x float> %v268, %v233
  %v312 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v232, <16 x float> %v311)
  %v313 = shufflevector <16 x float> %v232, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v314 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v315 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v313, <16 x float> %v310)
  %v316 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v314, <16 x float> %v312)
  %v317 = fneg <16 x float> %v314
  %v318 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v317, <16 x float> %v315)
  %v319 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v313, <16 x float> %v316)
  %v320 = fmul <16 x float> %v268, %v252
  %v321 = fneg <16 x float> %v253
  %v322 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v321, <16 x float> %v320)
  %v323 = fmul <16 x float> %v268, %v253
  %v324 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v270, <16 x float> %v252, <16 x float> %v323)
  %v325 = shufflevector <16 x float> %v252, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v326 = shufflevector <16 x float> %v253, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v327 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v325, <16 x float> %v322)
  %v328 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v272, <16 x float> %v326, <16 x float> %v324)
  %v329 = fneg <16 x float> %v326
  %v330 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v329, <16 x float> %v327)
  %v331 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v274, <16 x float> %v325, <16 x float> %v328)
  store <16 x float> %v303, ptr %a125, align 64
  store <16 x float> %v307, ptr %v256, align 64
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
  %v355 = load <16 x float>, ptr %a130, align 64
  %v356 = getelementptr inbounds i8, ptr %table, i64 72
  %v357 = load i64, ptr %v356, align 8
  %v358 = trunc i64 %v357 to i16
  %v359 = bitcast i16 %v358 to <16 x i1>
  %v360 = fneg <16 x float> %v355
  %v361 = select <16 x i1> %v359, <16 x float> %v360, <16 x float> %v355
  %v362 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v361)
  %v363 = fpext float %v362 to double
  %v364 = load <16 x float>, ptr %a131, align 64
  %v365 = getelementptr inbounds i8, ptr %table, i64 72
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i8, ptr %table, i64 64
  %v368 = load i64, ptr %v367, align 8
  %v369 = xor i64 %v366, %v368
  %v370 = trunc i64 %v369 to i16
  %v371 = bitcast i16 %v370 to <16 x i1>
  %v372 = fneg <16 x float> %v364
  %v373 = select <16 x i1> %v371, <16 x float> %v372, <16 x float> %v364
  %v374 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v373)
  %v375 = fneg float %v374
  %v376 = fpext float %v375 to double
  %v377 = load <16 x float>, ptr %a132, align 64
  %v378 = getelementptr inbounds i8, ptr %table, i64 64
  %v379 = load i64, ptr %v378, align 8
  %v380 = trunc i64 %v379 to i16
  %v381 = bitcast i16 %v380 to <16 x i1>
  %v382 = fneg <16 x float> %v377
  %v383 = select <16 x i1> %v381, <16 x float> %v382, <16 x float> %v377
  %v384 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v383)
  %v385 = fpext float %v384 to double
  %v386 = getelementptr inbounds i8, ptr %table, i64 56
  %v387 = load i64, ptr %v386, align 8
  %v388 = getelementptr inbounds i8, ptr %sums, i64 %v387
  %v389 = getelementptr inbounds i8, ptr %v388, i64 8
  %v390 = load double, ptr %v389, align 8
  %v391 = fadd double %v390, %v363
  %v392 = getelementptr inbounds i8, ptr %v388, i64 8
  store double %v391, ptr %v392, align 8
  %v393 = getelementptr inbounds i8, ptr %v388, i64 16
  %v394 = load double, ptr %v393, align 8
  %v395 = fadd double %v394, %v376
  %v396 = getelementptr inbounds i8, ptr %v388, i64 16
  store double %v395, ptr %v396, align 8
  %v397 = getelementptr inbounds i8, ptr %v388, i64 24
  %v398 = load double, ptr %v397, align 8
  %v399 = fadd double %v398, %v385
  %v400 = getelementptr inbounds i8, ptr %v388, i64 24
  store double %v399, ptr %v400, align 8
  %v401 = load <16 x float>, ptr %a125, align 64
  %v402 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v401)
  %v403 = fpext float %v402 to double
  %v404 = load <16 x float>, ptr %a126, align 64
  %v405 = getelementptr inbounds i8, ptr %a126, i64 64
  %v406 = load <16 x float>, ptr %v405, align 64
  %v407 = fsub <16 x float> %v404, %v406
  %v408 = getelementptr inbounds i8, ptr %table, i64 32
  %v409 = load i64, ptr %v408, align 8
  %v410 = trunc i64 %v409 to i16
  %v411 = bitcast i16 %v410 to <16 x i1>
  %v412 = fneg <16 x float> %v407
  %v413 = select <16 x i1> %v411, <16 x float> %v412, <16 x float> %v407
  %v414 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v413)
  %v415 = fneg float %v414
  %v416 = fpext float %v415 to double
  %v417 = load <16 x float>, ptr %a128, align 64
  %v418 = getelementptr inbounds i8, ptr %a128, i64 64
  %v419 = load <16 x float>, ptr %v418, align 64
  %v420 = fsub <16 x float> %v417, %v419
  %v421 = getelementptr inbounds i8, ptr %table, i64 32
  %v422 = load i64, ptr %v421, align 8
  %v423 = trunc i64 %v422 to i16
  %v424 = bitcast i16 %v423 to <16 x i1>
  %v425 = fneg <16 x float> %v420
  %v426 = select <16 x i1> %v424, <16 x float> %v425, <16 x float> %v420
  %v427 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v426)
  %v428 = fpext float %v427 to double
  %v429 = getelementptr inbounds i8, ptr %table, i64 24
  %v430 = load i64, ptr %v429, align 8
  %v431 = getelementptr inbounds i8, ptr %sums, i64 %v430
  %v432 = getelementptr inbounds i8, ptr %v431, i64 8
  %v433 = load double, ptr %v432, align 8
  %v434 = fadd double %v433, %v403
  %v435 = getelementptr inbounds i8, ptr %v431, i64 8
  store double %v434, ptr %v435, align 8
  %v436 = getelementptr inbounds i8, ptr %v431, i64 16
  %v437 = load double, ptr %v436, align 8
  %v438 = fadd double %v437, %v416
  %v439 = getelementptr inbounds i8, ptr %v431, i64 16
  store double %v438, ptr %v439, align 8
  %v440 = getelementptr inbounds i8, ptr %v431, i64 24
  %v441 = load double, ptr %v440, align 8
  %v442 = fadd double %v441, %v428
  %v443 = getelementptr inbounds i8, ptr %v431, i64 24
  store double %v442, ptr %v443, align 8
  ret void
}
