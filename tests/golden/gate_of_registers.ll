; A gate that mixes whole vectors: the form `turned`.
; 1600 bytes of tables, 9856 of workspace

define void @kernel_0(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, i64 %start) nounwind {
entry:
  %a4 = alloca [256 x i8], align 64
  %a28 = alloca [256 x i8], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v5 = load float, ptr %v3, align 4
  %v6 = insertelement <16 x float> poison, float %v5, i32 0
  %v7 = shufflevector <16 x float> %v6, <16 x float> poison, <16 x i32> zeroinitializer
  %v8 = getelementptr inbounds i8, ptr %v3, i64 16
  %v9 = load float, ptr %v8, align 4
  %v10 = insertelement <16 x float> poison, float %v9, i32 0
  %v11 = shufflevector <16 x float> %v10, <16 x float> poison, <16 x i32> zeroinitializer
  %v12 = getelementptr inbounds i8, ptr %v3, i64 20
  %v13 = load float, ptr %v12, align 4
  %v14 = insertelement <16 x float> poison, float %v13, i32 0
  %v15 = shufflevector <16 x float> %v14, <16 x float> poison, <16 x i32> zeroinitializer
  store <16 x float> %v7, ptr %a4, align 64
  %v16 = getelementptr inbounds i8, ptr %v3, i64 16
  %v17 = load float, ptr %v16, align 4
  %v18 = insertelement <16 x float> poison, float %v17, i32 0
  %v19 = shufflevector <16 x float> %v18, <16 x float> poison, <16 x i32> zeroinitializer
  %v20 = getelementptr inbounds i8, ptr %v3, i64 20
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <16 x float> poison, float %v21, i32 0
  %v23 = shufflevector <16 x float> %v22, <16 x float> poison, <16 x i32> zeroinitializer
  %v24 = fmul <16 x float> %v7, %v19
  %v25 = fmul <16 x float> %v7, %v23
  %v26 = getelementptr inbounds i8, ptr %a4, i64 128
  store <16 x float> %v24, ptr %v26, align 64
  %v27 = getelementptr inbounds i8, ptr %a4, i64 192
  store <16 x float> %v25, ptr %v27, align 64
  %v29 = getelementptr inbounds i8, ptr %v3, i64 24
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <16 x float> poison, float %v30, i32 0
  %v32 = shufflevector <16 x float> %v31, <16 x float> poison, <16 x i32> zeroinitializer
  %v33 = getelementptr inbounds i8, ptr %v3, i64 28
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <16 x float> poison, float %v34, i32 0
  %v36 = shufflevector <16 x float> %v35, <16 x float> poison, <16 x i32> zeroinitializer
  %v37 = getelementptr inbounds i8, ptr %v3, i64 24
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <16 x float> poison, float %v38, i32 0
  %v40 = shufflevector <16 x float> %v39, <16 x float> poison, <16 x i32> zeroinitializer
  %v41 = getelementptr inbounds i8, ptr %v3, i64 28
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <16 x float> poison, float %v42, i32 0
  %v44 = shufflevector <16 x float> %v43, <16 x float> poison, <16 x i32> zeroinitializer
  %v45 = getelementptr inbounds i8, ptr %a28, i64 128
  store <16 x float> %v40, ptr %v45, align 64
  %v46 = getelementptr inbounds i8, ptr %a28, i64 192
  store <16 x float> %v44, ptr %v46, align 64
  %v47 = getelementptr inbounds i8, ptr %table, i64 48
  %v48 = load i64, ptr %table, align 8
  br label %loop49
loop49:
  %i52 = phi i64 [ 0, %entry ], [ %n53, %latch50 ]
  %c54 = phi i64 [ %start, %entry ], [ %v115, %latch50 ]
  %v55 = and i64 %c54, 68719476735
  %v56 = getelementptr inbounds i8, ptr %table, i64 8
  %v57 = load i64, ptr %v56, align 8
  %v58 = xor i64 %v55, %v57
  %v59 = getelementptr inbounds i8, ptr %psi, i64 %v55
  %v60 = getelementptr inbounds i8, ptr %psi, i64 %v58
  %v61 = and i64 %c54, 68719476735
  %v62 = getelementptr inbounds i8, ptr %table, i64 8
  %v63 = load i64, ptr %v62, align 8
  %v64 = xor i64 %v61, %v63
  %v65 = getelementptr inbounds i8, ptr %psi, i64 %v61
  %v66 = getelementptr inbounds i8, ptr %psi, i64 %v64
  %v67 = load <16 x float>, ptr %v65, align 64
  %v68 = getelementptr inbounds i8, ptr %v65, i64 64
  %v69 = load <16 x float>, ptr %v68, align 64
  %v70 = load <16 x float>, ptr %v66, align 64
  %v71 = getelementptr inbounds i8, ptr %v66, i64 64
  %v72 = load <16 x float>, ptr %v71, align 64
  %v73 = load <16 x float>, ptr %a4, align 64
  %v74 = fmul <16 x float> %v73, %v67
  %v75 = fmul <16 x float> %v73, %v69
  %v76 = getelementptr inbounds i8, ptr %a4, i64 128
  %v77 = load <16 x float>, ptr %v76, align 64
  %v78 = getelementptr inbounds i8, ptr %a4, i64 192
  %v79 = load <16 x float>, ptr %v78, align 64
  %v80 = fmul <16 x float> %v77, %v70
  %v81 = fneg <16 x float> %v72
  %v82 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v81, <16 x float> %v80)
  %v83 = fmul <16 x float> %v77, %v72
  %v84 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v70, <16 x float> %v83)
  %v85 = getelementptr inbounds i8, ptr %v3, i64 4
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <16 x float> poison, float %v86, i32 0
  %v88 = shufflevector <16 x float> %v87, <16 x float> poison, <16 x i32> zeroinitializer
  %v89 = fneg <16 x float> %v82
  %v90 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v89, <16 x float> %v74)
  %v91 = fneg <16 x float> %v84
  %v92 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v91, <16 x float> %v75)
  %v93 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v74, <16 x float> %v82)
  %v94 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v75, <16 x float> %v84)
  %v95 = fsub <16 x float> %v90, %v93
  %v96 = fsub <16 x float> %v92, %v94
  %v97 = fadd <16 x float> %v93, %v90
  %v98 = fadd <16 x float> %v94, %v92
  %v99 = getelementptr inbounds i8, ptr %a28, i64 128
  %v100 = load <16 x float>, ptr %v99, align 64
  %v101 = getelementptr inbounds i8, ptr %a28, i64 192
  %v102 = load <16 x float>, ptr %v101, align 64
  %v103 = fmul <16 x float> %v100, %v97
  %v104 = fneg <16 x float> %v98
  %v105 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v102, <16 x float> %v104, <16 x float> %v103)
  %v106 = fmul <16 x float> %v100, %v98
  %v107 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v102, <16 x float> %v97, <16 x float> %v106)
  store <16 x float> %v95, ptr %v59, align 64
  %v108 = getelementptr inbounds i8, ptr %v59, i64 64
  store <16 x float> %v96, ptr %v108, align 64
  store <16 x float> %v105, ptr %v60, align 64
  %v109 = getelementptr inbounds i8, ptr %v60, i64 64
  store <16 x float> %v107, ptr %v109, align 64
  %v110 = add i64 %i52, 1
  %v111 = call i64 @llvm.cttz.i64(i64 %v110, i1 true)
  %v112 = shl i64 %v111, 3
  %v113 = getelementptr inbounds i8, ptr %v47, i64 %v112
  %v114 = load i64, ptr %v113, align 8
  %v115 = xor i64 %c54, %v114
  br label %latch50
latch50:
  %n53 = add nuw i64 %i52, 1
  %v116 = icmp eq i64 %n53, %v48
  br i1 %v116, label %leave51, label %loop49
leave51:
  ret void
}

define void @kernel_0_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a4 = alloca [256 x i8], align 64
  %a28 = alloca [256 x i8], align 64
  %a47 = alloca [16 x float], align 64
  %a48 = alloca [16 x float], align 64
  %a49 = alloca [16 x float], align 64
  %a50 = alloca [16 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v5 = load float, ptr %v3, align 4
  %v6 = insertelement <16 x float> poison, float %v5, i32 0
  %v7 = shufflevector <16 x float> %v6, <16 x float> poison, <16 x i32> zeroinitializer
  %v8 = getelementptr inbounds i8, ptr %v3, i64 16
  %v9 = load float, ptr %v8, align 4
  %v10 = insertelement <16 x float> poison, float %v9, i32 0
  %v11 = shufflevector <16 x float> %v10, <16 x float> poison, <16 x i32> zeroinitializer
  %v12 = getelementptr inbounds i8, ptr %v3, i64 20
  %v13 = load float, ptr %v12, align 4
  %v14 = insertelement <16 x float> poison, float %v13, i32 0
  %v15 = shufflevector <16 x float> %v14, <16 x float> poison, <16 x i32> zeroinitializer
  store <16 x float> %v7, ptr %a4, align 64
  %v16 = getelementptr inbounds i8, ptr %v3, i64 16
  %v17 = load float, ptr %v16, align 4
  %v18 = insertelement <16 x float> poison, float %v17, i32 0
  %v19 = shufflevector <16 x float> %v18, <16 x float> poison, <16 x i32> zeroinitializer
  %v20 = getelementptr inbounds i8, ptr %v3, i64 20
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <16 x float> poison, float %v21, i32 0
  %v23 = shufflevector <16 x float> %v22, <16 x float> poison, <16 x i32> zeroinitializer
  %v24 = fmul <16 x float> %v7, %v19
  %v25 = fmul <16 x float> %v7, %v23
  %v26 = getelementptr inbounds i8, ptr %a4, i64 128
  store <16 x float> %v24, ptr %v26, align 64
  %v27 = getelementptr inbounds i8, ptr %a4, i64 192
  store <16 x float> %v25, ptr %v27, align 64
  %v29 = getelementptr inbounds i8, ptr %v3, i64 24
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <16 x float> poison, float %v30, i32 0
  %v32 = shufflevector <16 x float> %v31, <16 x float> poison, <16 x i32> zeroinitializer
  %v33 = getelementptr inbounds i8, ptr %v3, i64 28
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <16 x float> poison, float %v34, i32 0
  %v36 = shufflevector <16 x float> %v35, <16 x float> poison, <16 x i32> zeroinitializer
  %v37 = getelementptr inbounds i8, ptr %v3, i64 24
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <16 x float> poison, float %v38, i32 0
  %v40 = shufflevector <16 x float> %v39, <16 x float> poison, <16 x i32> zeroinitializer
  %v41 = getelementptr inbounds i8, ptr %v3, i64 28
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <16 x float> poison, float %v42, i32 0
  %v44 = shufflevector <16 x float> %v43, <16 x float> poison, <16 x i32> zeroinitializer
  %v45 = getelementptr inbounds i8, ptr %a28, i64 128
  store <16 x float> %v40, ptr %v45, align 64
  %v46 = getelementptr inbounds i8, ptr %a28, i64 192
  store <16 x float> %v44, ptr %v46, align 64
  store <16 x float> zeroinitializer, ptr %a47, align 64
  store <16 x float> zeroinitializer, ptr %a48, align 64
  store <16 x float> zeroinitializer, ptr %a49, align 64
  store <16 x float> zeroinitializer, ptr %a50, align 64
  %v51 = getelementptr inbounds i8, ptr %table, i64 48
  %v52 = load i64, ptr %table, align 8
  br label %loop53
loop53:
  %i56 = phi i64 [ 0, %entry ], [ %n57, %latch54 ]
  %c58 = phi i64 [ %start, %entry ], [ %v193, %latch54 ]
  %v59 = and i64 %c58, 68719476735
  %v60 = getelementptr inbounds i8, ptr %table, i64 8
  %v61 = load i64, ptr %v60, align 8
  %v62 = xor i64 %v59, %v61
  %v63 = getelementptr inbounds i8, ptr %psi, i64 %v59
  %v64 = getelementptr inbounds i8, ptr %psi, i64 %v62
  %v65 = and i64 %c58, 68719476735
  %v66 = getelementptr inbounds i8, ptr %table, i64 8
  %v67 = load i64, ptr %v66, align 8
  %v68 = xor i64 %v65, %v67
  %v69 = getelementptr inbounds i8, ptr %lambda, i64 %v65
  %v70 = getelementptr inbounds i8, ptr %lambda, i64 %v68
  %v71 = load <16 x float>, ptr %v63, align 64
  %v72 = getelementptr inbounds i8, ptr %v63, i64 64
  %v73 = load <16 x float>, ptr %v72, align 64
  %v74 = load <16 x float>, ptr %v64, align 64
  %v75 = getelementptr inbounds i8, ptr %v64, i64 64
  %v76 = load <16 x float>, ptr %v75, align 64
  %v77 = load <16 x float>, ptr %v69, align 64
  %v78 = getelementptr inbounds i8, ptr %v69, i64 64
  %v79 = load <16 x float>, ptr %v78, align 64
  %v80 = load <16 x float>, ptr %v70, align 64
  %v81 = getelementptr inbounds i8, ptr %v70, i64 64
  %v82 = load <16 x float>, ptr %v81, align 64
  %v83 = getelementptr inbounds i8, ptr %a28, i64 128
  %v84 = load <16 x float>, ptr %v83, align 64
  %v85 = getelementptr inbounds i8, ptr %a28, i64 192
  %v86 = load <16 x float>, ptr %v85, align 64
  %v87 = fmul <16 x float> %v84, %v74
  %v88 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v76, <16 x float> %v87)
  %v89 = fmul <16 x float> %v84, %v76
  %v90 = fneg <16 x float> %v74
  %v91 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v90, <16 x float> %v89)
  %v92 = fmul <16 x float> %v84, %v80
  %v93 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v82, <16 x float> %v92)
  %v94 = fmul <16 x float> %v84, %v82
  %v95 = fneg <16 x float> %v80
  %v96 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v95, <16 x float> %v94)
  %v97 = fmul <16 x float> %v77, %v73
  %v98 = fneg <16 x float> %v71
  %v99 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v98, <16 x float> %v97)
  %v100 = fmul <16 x float> %v93, %v91
  %v101 = fneg <16 x float> %v88
  %v102 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v96, <16 x float> %v101, <16 x float> %v100)
  %v103 = fsub <16 x float> %v99, %v102
  %v104 = load <16 x float>, ptr %a49, align 64
  %v105 = fadd <16 x float> %v104, %v103
  store <16 x float> %v105, ptr %a49, align 64
  %v106 = fadd <16 x float> %v99, %v102
  %v107 = load <16 x float>, ptr %a50, align 64
  %v108 = fadd <16 x float> %v107, %v106
  store <16 x float> %v108, ptr %a50, align 64
  %v109 = load <16 x float>, ptr %a47, align 64
  %v110 = load <16 x float>, ptr %a48, align 64
  %v111 = fadd <16 x float> %v71, %v88
  %v112 = fadd <16 x float> %v73, %v91
  %v113 = fadd <16 x float> %v77, %v93
  %v114 = fadd <16 x float> %v79, %v96
  %v115 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v113, <16 x float> %v112, <16 x float> %v109)
  %v116 = fneg <16 x float> %v111
  %v117 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v114, <16 x float> %v116, <16 x float> %v115)
  %v118 = fsub <16 x float> %v71, %v91
  %v119 = fadd <16 x float> %v73, %v88
  %v120 = fsub <16 x float> %v77, %v96
  %v121 = fadd <16 x float> %v79, %v93
  %v122 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v120, <16 x float> %v119, <16 x float> %v110)
  %v123 = fneg <16 x float> %v118
  %v124 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v121, <16 x float> %v123, <16 x float> %v122)
  %v125 = getelementptr inbounds i8, ptr %v3, i64 4
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <16 x float> poison, float %v126, i32 0
  %v128 = shufflevector <16 x float> %v127, <16 x float> poison, <16 x i32> zeroinitializer
  %v129 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v128, <16 x float> %v88, <16 x float> %v71)
  %v130 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v128, <16 x float> %v91, <16 x float> %v73)
  %v131 = fneg <16 x float> %v71
  %v132 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v128, <16 x float> %v131, <16 x float> %v88)
  %v133 = fneg <16 x float> %v73
  %v134 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v128, <16 x float> %v133, <16 x float> %v91)
  %v135 = fadd <16 x float> %v129, %v132
  %v136 = fadd <16 x float> %v130, %v134
  %v137 = fsub <16 x float> %v132, %v129
  %v138 = fsub <16 x float> %v134, %v130
  %v139 = getelementptr inbounds i8, ptr %v3, i64 4
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <16 x float> poison, float %v140, i32 0
  %v142 = shufflevector <16 x float> %v141, <16 x float> poison, <16 x i32> zeroinitializer
  %v143 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v93, <16 x float> %v77)
  %v144 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v96, <16 x float> %v79)
  %v145 = fneg <16 x float> %v77
  %v146 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v145, <16 x float> %v93)
  %v147 = fneg <16 x float> %v79
  %v148 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v147, <16 x float> %v96)
  %v149 = fadd <16 x float> %v143, %v146
  %v150 = fadd <16 x float> %v144, %v148
  %v151 = fsub <16 x float> %v146, %v143
  %v152 = fsub <16 x float> %v148, %v144
  store <16 x float> %v117, ptr %a47, align 64
  store <16 x float> %v124, ptr %a48, align 64
  %v153 = load <16 x float>, ptr %a4, align 64
  %v154 = fmul <16 x float> %v153, %v135
  %v155 = fmul <16 x float> %v153, %v136
  %v156 = fmul <16 x float> %v153, %v149
  %v157 = fmul <16 x float> %v153, %v150
  %v158 = getelementptr inbounds i8, ptr %a4, i64 128
  %v159 = load <16 x float>, ptr %v158, align 64
  %v160 = getelementptr inbounds i8, ptr %a4, i64 192
  %v161 = load <16 x float>, ptr %v160, align 64
  %v162 = fmul <16 x float> %v159, %v137
  %v163 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v138, <16 x float> %v162)
  %v164 = fmul <16 x float> %v159, %v138
  %v165 = fneg <16 x float> %v137
  %v166 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v165, <16 x float> %v164)
  %v167 = fmul <16 x float> %v159, %v151
  %v168 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v152, <16 x float> %v167)
  %v169 = fmul <16 x float> %v159, %v152
  %v170 = fneg <16 x float> %v151
  %v171 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v161, <16 x float> %v170, <16 x float> %v169)
  %v172 = and i64 %c58, 68719476735
  %v173 = getelementptr inbounds i8, ptr %table, i64 8
  %v174 = load i64, ptr %v173, align 8
  %v175 = xor i64 %v172, %v174
  %v176 = getelementptr inbounds i8, ptr %psi, i64 %v172
  %v177 = getelementptr inbounds i8, ptr %psi, i64 %v175
  store <16 x float> %v154, ptr %v176, align 64
  %v178 = getelementptr inbounds i8, ptr %v176, i64 64
  store <16 x float> %v155, ptr %v178, align 64
  store <16 x float> %v163, ptr %v177, align 64
  %v179 = getelementptr inbounds i8, ptr %v177, i64 64
  store <16 x float> %v166, ptr %v179, align 64
  %v180 = and i64 %c58, 68719476735
  %v181 = getelementptr inbounds i8, ptr %table, i64 8
  %v182 = load i64, ptr %v181, align 8
  %v183 = xor i64 %v180, %v182
  %v184 = getelementptr inbounds i8, ptr %lambda, i64 %v180
  %v185 = getelementptr inbounds i8, ptr %lambda, i64 %v183
  store <16 x float> %v156, ptr %v184, align 64
  %v186 = getelementptr inbounds i8, ptr %v184, i64 64
  store <16 x float> %v157, ptr %v186, align 64
  store <16 x float> %v168, ptr %v185, align 64
  %v187 = getelementptr inbounds i8, ptr %v185, i64 64
  store <16 x float> %v171, ptr %v187, align 64
  %v188 = add i64 %i56, 1
  %v189 = call i64 @llvm.cttz.i64(i64 %v188, i1 true)
  %v190 = shl i64 %v189, 3
  %v191 = getelementptr inbounds i8, ptr %v51, i64 %v190
  %v192 = load i64, ptr %v191, align 8
  %v193 = xor i64 %c58, %v192
  br label %latch54
latch54:
  %n57 = add nuw i64 %i56, 1
  %v194 = icmp eq i64 %n57, %v52
  br i1 %v194, label %leave55, label %loop53
leave55:
  %v195 = load <16 x float>, ptr %a47, align 64
  %v196 = load <16 x float>, ptr %a50, align 64
  %v197 = fsub <16 x float> %v195, %v196
  %v198 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v197)
  %v199 = fpext float %v198 to double
  %v200 = load <16 x float>, ptr %a48, align 64
  %v201 = load <16 x float>, ptr %a50, align 64
  %v202 = fsub <16 x float> %v200, %v201
  %v203 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v202)
  %v204 = fneg float %v203
  %v205 = fpext float %v204 to double
  %v206 = load <16 x float>, ptr %a49, align 64
  %v207 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v206)
  %v208 = fpext float %v207 to double
  %v209 = getelementptr inbounds i8, ptr %v3, i64 24
  %v210 = load float, ptr %v209, align 4
  %v211 = fpext float %v210 to double
  %v212 = getelementptr inbounds i8, ptr %v3, i64 28
  %v213 = load float, ptr %v212, align 4
  %v214 = fpext float %v213 to double
  %v215 = fmul double %v211, %v199
  %v216 = fmul double %v214, %v205
  %v217 = fmul double %v214, %v199
  %v218 = fmul double %v211, %v205
  %v219 = fsub double %v215, %v216
  %v220 = fadd double %v217, %v218
  %v221 = getelementptr inbounds i8, ptr %table, i64 24
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i8, ptr %sums, i64 %v222
  %v224 = getelementptr inbounds i8, ptr %v223, i64 8
  %v225 = load double, ptr %v224, align 8
  %v226 = fadd double %v225, %v219
  %v227 = getelementptr inbounds i8, ptr %v223, i64 8
  store double %v226, ptr %v227, align 8
  %v228 = getelementptr inbounds i8, ptr %v223, i64 16
  %v229 = load double, ptr %v228, align 8
  %v230 = fadd double %v229, %v220
  %v231 = getelementptr inbounds i8, ptr %v223, i64 16
  store double %v230, ptr %v231, align 8
  %v232 = getelementptr inbounds i8, ptr %v223, i64 24
  %v233 = load double, ptr %v232, align 8
  %v234 = fadd double %v233, %v208
  %v235 = getelementptr inbounds i8, ptr %v223, i64 24
  store double %v234, ptr %v235, align 8
  %v236 = load float, ptr %v3, align 4
  %v237 = insertelement <16 x float> poison, float %v236, i32 0
  %v238 = shufflevector <16 x float> %v237, <16 x float> poison, <16 x i32> zeroinitializer
  %v239 = fmul <16 x float> %v238, %v238
  ret void
}
