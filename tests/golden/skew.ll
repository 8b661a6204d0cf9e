; A direction of lanes and registers: the load permutes lanes, and the store leaves them so.
; 1664 bytes of tables, 10112 of workspace

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
  %c54 = phi i64 [ %start, %entry ], [ %v117, %latch50 ]
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
  %v73 = shufflevector <16 x float> %v70, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v74 = shufflevector <16 x float> %v72, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v75 = load <16 x float>, ptr %a4, align 64
  %v76 = fmul <16 x float> %v75, %v67
  %v77 = fmul <16 x float> %v75, %v69
  %v78 = getelementptr inbounds i8, ptr %a4, i64 128
  %v79 = load <16 x float>, ptr %v78, align 64
  %v80 = getelementptr inbounds i8, ptr %a4, i64 192
  %v81 = load <16 x float>, ptr %v80, align 64
  %v82 = fmul <16 x float> %v79, %v73
  %v83 = fneg <16 x float> %v74
  %v84 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v83, <16 x float> %v82)
  %v85 = fmul <16 x float> %v79, %v74
  %v86 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v73, <16 x float> %v85)
  %v87 = getelementptr inbounds i8, ptr %v3, i64 4
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <16 x float> poison, float %v88, i32 0
  %v90 = shufflevector <16 x float> %v89, <16 x float> poison, <16 x i32> zeroinitializer
  %v91 = fneg <16 x float> %v84
  %v92 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v90, <16 x float> %v91, <16 x float> %v76)
  %v93 = fneg <16 x float> %v86
  %v94 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v90, <16 x float> %v93, <16 x float> %v77)
  %v95 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v90, <16 x float> %v76, <16 x float> %v84)
  %v96 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v90, <16 x float> %v77, <16 x float> %v86)
  %v97 = fsub <16 x float> %v92, %v95
  %v98 = fsub <16 x float> %v94, %v96
  %v99 = fadd <16 x float> %v95, %v92
  %v100 = fadd <16 x float> %v96, %v94
  %v101 = getelementptr inbounds i8, ptr %a28, i64 128
  %v102 = load <16 x float>, ptr %v101, align 64
  %v103 = getelementptr inbounds i8, ptr %a28, i64 192
  %v104 = load <16 x float>, ptr %v103, align 64
  %v105 = fmul <16 x float> %v102, %v99
  %v106 = fneg <16 x float> %v100
  %v107 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v106, <16 x float> %v105)
  %v108 = fmul <16 x float> %v102, %v100
  %v109 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v99, <16 x float> %v108)
  store <16 x float> %v97, ptr %v59, align 64
  %v110 = getelementptr inbounds i8, ptr %v59, i64 64
  store <16 x float> %v98, ptr %v110, align 64
  store <16 x float> %v107, ptr %v60, align 64
  %v111 = getelementptr inbounds i8, ptr %v60, i64 64
  store <16 x float> %v109, ptr %v111, align 64
  %v112 = add i64 %i52, 1
  %v113 = call i64 @llvm.cttz.i64(i64 %v112, i1 true)
  %v114 = shl i64 %v113, 3
  %v115 = getelementptr inbounds i8, ptr %v47, i64 %v114
  %v116 = load i64, ptr %v115, align 8
  %v117 = xor i64 %c54, %v116
  br label %latch50
latch50:
  %n53 = add nuw i64 %i52, 1
  %v118 = icmp eq i64 %n53, %v48
  br i1 %v118, label %leave51, label %loop49
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
  %c58 = phi i64 [ %start, %entry ], [ %v197, %latch54 ]
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
  %v179 = shufflevector <16 x float> %v163, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v180 = shufflevector <16 x float> %v166, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  store <16 x float> %v179, ptr %v177, align 64
  %v181 = getelementptr inbounds i8, ptr %v177, i64 64
  store <16 x float> %v180, ptr %v181, align 64
  %v182 = and i64 %c58, 68719476735
  %v183 = getelementptr inbounds i8, ptr %table, i64 8
  %v184 = load i64, ptr %v183, align 8
  %v185 = xor i64 %v182, %v184
  %v186 = getelementptr inbounds i8, ptr %lambda, i64 %v182
  %v187 = getelementptr inbounds i8, ptr %lambda, i64 %v185
  store <16 x float> %v156, ptr %v186, align 64
  %v188 = getelementptr inbounds i8, ptr %v186, i64 64
  store <16 x float> %v157, ptr %v188, align 64
  %v189 = shufflevector <16 x float> %v168, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v190 = shufflevector <16 x float> %v171, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  store <16 x float> %v189, ptr %v187, align 64
  %v191 = getelementptr inbounds i8, ptr %v187, i64 64
  store <16 x float> %v190, ptr %v191, align 64
  %v192 = add i64 %i56, 1
  %v193 = call i64 @llvm.cttz.i64(i64 %v192, i1 true)
  %v194 = shl i64 %v193, 3
  %v195 = getelementptr inbounds i8, ptr %v51, i64 %v194
  %v196 = load i64, ptr %v195, align 8
  %v197 = xor i64 %c58, %v196
  br label %latch54
latch54:
  %n57 = add nuw i64 %i56, 1
  %v198 = icmp eq i64 %n57, %v52
  br i1 %v198, label %leave55, label %loop53
leave55:
  %v199 = load <16 x float>, ptr %a47, align 64
  %v200 = load <16 x float>, ptr %a50, align 64
  %v201 = fsub <16 x float> %v199, %v200
  %v202 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v201)
  %v203 = fpext float %v202 to double
  %v204 = load <16 x float>, ptr %a48, align 64
  %v205 = load <16 x float>, ptr %a50, align 64
  %v206 = fsub <16 x float> %v204, %v205
  %v207 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v206)
  %v208 = fneg float %v207
  %v209 = fpext float %v208 to double
  %v210 = load <16 x float>, ptr %a49, align 64
  %v211 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v210)
  %v212 = fpext float %v211 to double
  %v213 = getelementptr inbounds i8, ptr %v3, i64 24
  %v214 = load float, ptr %v213, align 4
  %v215 = fpext float %v214 to double
  %v216 = getelementptr inbounds i8, ptr %v3, i64 28
  %v217 = load float, ptr %v216, align 4
  %v218 = fpext float %v217 to double
  %v219 = fmul double %v215, %v203
  %v220 = fmul double %v218, %v209
  %v221 = fmul double %v218, %v203
  %v222 = fmul double %v215, %v209
  %v223 = fsub double %v219, %v220
  %v224 = fadd double %v221, %v222
  %v225 = getelementptr inbounds i8, ptr %table, i64 24
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i8, ptr %sums, i64 %v226
  %v228 = getelementptr inbounds i8, ptr %v227, i64 8
  %v229 = load double, ptr %v228, align 8
  %v230 = fadd double %v229, %v223
  %v231 = getelementptr inbounds i8, ptr %v227, i64 8
  store double %v230, ptr %v231, align 8
  %v232 = getelementptr inbounds i8, ptr %v227, i64 16
  %v233 = load double, ptr %v232, align 8
  %v234 = fadd double %v233, %v224
  %v235 = getelementptr inbounds i8, ptr %v227, i64 16
  store double %v234, ptr %v235, align 8
  %v236 = getelementptr inbounds i8, ptr %v227, i64 24
  %v237 = load double, ptr %v236, align 8
  %v238 = fadd double %v237, %v212
  %v239 = getelementptr inbounds i8, ptr %v227, i64 24
  store double %v238, ptr %v239, align 8
  %v240 = load float, ptr %v3, align 4
  %v241 = insertelement <16 x float> poison, float %v240, i32 0
  %v242 = shufflevector <16 x float> %v241, <16 x float> poison, <16 x i32> zeroinitializer
  %v243 = fmul <16 x float> %v242, %v242
  ret void
}
