; A direction of lanes and registers: the load permutes lanes, and the store leaves them so.
; 1856 bytes of tables, 10112 of workspace

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
  %v78 = getelementptr inbounds i8, ptr %a4, i64 192
  %v79 = load <16 x float>, ptr %v78, align 64
  %v80 = getelementptr inbounds i8, ptr %a4, i64 128
  %v81 = load <16 x float>, ptr %v80, align 64
  %v82 = fmul <16 x float> %v81, %v73
  %v83 = fneg <16 x float> %v74
  %v84 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v83, <16 x float> %v82)
  %v85 = fmul <16 x float> %v81, %v74
  %v86 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v73, <16 x float> %v85)
  %v87 = fsub <16 x float> %v76, %v84
  %v88 = fsub <16 x float> %v77, %v86
  %v89 = fadd <16 x float> %v84, %v76
  %v90 = fadd <16 x float> %v86, %v77
  %v91 = getelementptr inbounds i8, ptr %v3, i64 4
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <16 x float> poison, float %v92, i32 0
  %v94 = shufflevector <16 x float> %v93, <16 x float> poison, <16 x i32> zeroinitializer
  %v95 = fneg <16 x float> %v89
  %v96 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v94, <16 x float> %v95, <16 x float> %v87)
  %v97 = fneg <16 x float> %v90
  %v98 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v94, <16 x float> %v97, <16 x float> %v88)
  %v99 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v94, <16 x float> %v87, <16 x float> %v89)
  %v100 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v94, <16 x float> %v88, <16 x float> %v90)
  %v101 = getelementptr inbounds i8, ptr %a28, i64 192
  %v102 = load <16 x float>, ptr %v101, align 64
  %v103 = getelementptr inbounds i8, ptr %a28, i64 128
  %v104 = load <16 x float>, ptr %v103, align 64
  %v105 = fmul <16 x float> %v104, %v99
  %v106 = fneg <16 x float> %v100
  %v107 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v102, <16 x float> %v106, <16 x float> %v105)
  %v108 = fmul <16 x float> %v104, %v100
  %v109 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v102, <16 x float> %v99, <16 x float> %v108)
  store <16 x float> %v96, ptr %v59, align 64
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
  %c58 = phi i64 [ %start, %entry ], [ %v193, %latch54 ]
  %c59 = phi <16 x float> [ zeroinitializer, %entry ], [ %v128, %latch54 ]
  %c60 = phi <16 x float> [ zeroinitializer, %entry ], [ %v117, %latch54 ]
  %c61 = phi <16 x float> [ zeroinitializer, %entry ], [ %v108, %latch54 ]
  %c62 = phi <16 x float> [ zeroinitializer, %entry ], [ %v110, %latch54 ]
  %v63 = and i64 %c58, 68719476735
  %v64 = getelementptr inbounds i8, ptr %table, i64 8
  %v65 = load i64, ptr %v64, align 8
  %v66 = xor i64 %v63, %v65
  %v67 = getelementptr inbounds i8, ptr %psi, i64 %v63
  %v68 = getelementptr inbounds i8, ptr %psi, i64 %v66
  %v69 = and i64 %c58, 68719476735
  %v70 = getelementptr inbounds i8, ptr %table, i64 8
  %v71 = load i64, ptr %v70, align 8
  %v72 = xor i64 %v69, %v71
  %v73 = getelementptr inbounds i8, ptr %lambda, i64 %v69
  %v74 = getelementptr inbounds i8, ptr %lambda, i64 %v72
  %v75 = load <16 x float>, ptr %v67, align 64
  %v76 = getelementptr inbounds i8, ptr %v67, i64 64
  %v77 = load <16 x float>, ptr %v76, align 64
  %v78 = load <16 x float>, ptr %v68, align 64
  %v79 = getelementptr inbounds i8, ptr %v68, i64 64
  %v80 = load <16 x float>, ptr %v79, align 64
  %v81 = load <16 x float>, ptr %v73, align 64
  %v82 = getelementptr inbounds i8, ptr %v73, i64 64
  %v83 = load <16 x float>, ptr %v82, align 64
  %v84 = load <16 x float>, ptr %v74, align 64
  %v85 = getelementptr inbounds i8, ptr %v74, i64 64
  %v86 = load <16 x float>, ptr %v85, align 64
  %v87 = getelementptr inbounds i8, ptr %a28, i64 192
  %v88 = load <16 x float>, ptr %v87, align 64
  %v89 = getelementptr inbounds i8, ptr %a28, i64 128
  %v90 = load <16 x float>, ptr %v89, align 64
  %v91 = fmul <16 x float> %v90, %v78
  %v92 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v80, <16 x float> %v91)
  %v93 = fmul <16 x float> %v90, %v80
  %v94 = fneg <16 x float> %v78
  %v95 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v94, <16 x float> %v93)
  %v96 = fmul <16 x float> %v90, %v84
  %v97 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v86, <16 x float> %v96)
  %v98 = fmul <16 x float> %v90, %v86
  %v99 = fneg <16 x float> %v84
  %v100 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v88, <16 x float> %v99, <16 x float> %v98)
  %v101 = fmul <16 x float> %v81, %v77
  %v102 = fneg <16 x float> %v75
  %v103 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v83, <16 x float> %v102, <16 x float> %v101)
  %v104 = fmul <16 x float> %v97, %v95
  %v105 = fneg <16 x float> %v92
  %v106 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v100, <16 x float> %v105, <16 x float> %v104)
  %v107 = fsub <16 x float> %v103, %v106
  %v108 = fadd <16 x float> %c61, %v107
  %v109 = fadd <16 x float> %v103, %v106
  %v110 = fadd <16 x float> %c62, %v109
  %v111 = fsub <16 x float> %v75, %v95
  %v112 = fadd <16 x float> %v77, %v92
  %v113 = fsub <16 x float> %v81, %v100
  %v114 = fadd <16 x float> %v83, %v97
  %v115 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v113, <16 x float> %v112, <16 x float> %c60)
  %v116 = fneg <16 x float> %v111
  %v117 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v114, <16 x float> %v116, <16 x float> %v115)
  %v118 = fadd <16 x float> %v75, %v92
  %v119 = fadd <16 x float> %v77, %v95
  %v120 = fsub <16 x float> %v92, %v75
  %v121 = fsub <16 x float> %v95, %v77
  %v122 = fadd <16 x float> %v81, %v97
  %v123 = fadd <16 x float> %v83, %v100
  %v124 = fsub <16 x float> %v97, %v81
  %v125 = fsub <16 x float> %v100, %v83
  %v126 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v122, <16 x float> %v119, <16 x float> %c59)
  %v127 = fneg <16 x float> %v118
  %v128 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v123, <16 x float> %v127, <16 x float> %v126)
  %v129 = getelementptr inbounds i8, ptr %v3, i64 4
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <16 x float> poison, float %v130, i32 0
  %v132 = shufflevector <16 x float> %v131, <16 x float> poison, <16 x i32> zeroinitializer
  %v133 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v132, <16 x float> %v120, <16 x float> %v118)
  %v134 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v132, <16 x float> %v121, <16 x float> %v119)
  %v135 = fneg <16 x float> %v118
  %v136 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v132, <16 x float> %v135, <16 x float> %v120)
  %v137 = fneg <16 x float> %v119
  %v138 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v132, <16 x float> %v137, <16 x float> %v121)
  %v139 = getelementptr inbounds i8, ptr %v3, i64 4
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <16 x float> poison, float %v140, i32 0
  %v142 = shufflevector <16 x float> %v141, <16 x float> poison, <16 x i32> zeroinitializer
  %v143 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v124, <16 x float> %v122)
  %v144 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v125, <16 x float> %v123)
  %v145 = fneg <16 x float> %v122
  %v146 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v145, <16 x float> %v124)
  %v147 = fneg <16 x float> %v123
  %v148 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v142, <16 x float> %v147, <16 x float> %v125)
  %v149 = load <16 x float>, ptr %a4, align 64
  %v150 = fmul <16 x float> %v149, %v133
  %v151 = fmul <16 x float> %v149, %v134
  %v152 = fmul <16 x float> %v149, %v143
  %v153 = fmul <16 x float> %v149, %v144
  %v154 = getelementptr inbounds i8, ptr %a4, i64 192
  %v155 = load <16 x float>, ptr %v154, align 64
  %v156 = getelementptr inbounds i8, ptr %a4, i64 128
  %v157 = load <16 x float>, ptr %v156, align 64
  %v158 = fmul <16 x float> %v157, %v136
  %v159 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v155, <16 x float> %v138, <16 x float> %v158)
  %v160 = fmul <16 x float> %v157, %v138
  %v161 = fneg <16 x float> %v136
  %v162 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v155, <16 x float> %v161, <16 x float> %v160)
  %v163 = fmul <16 x float> %v157, %v146
  %v164 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v155, <16 x float> %v148, <16 x float> %v163)
  %v165 = fmul <16 x float> %v157, %v148
  %v166 = fneg <16 x float> %v146
  %v167 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v155, <16 x float> %v166, <16 x float> %v165)
  %v168 = and i64 %c58, 68719476735
  %v169 = getelementptr inbounds i8, ptr %table, i64 8
  %v170 = load i64, ptr %v169, align 8
  %v171 = xor i64 %v168, %v170
  %v172 = getelementptr inbounds i8, ptr %psi, i64 %v168
  %v173 = getelementptr inbounds i8, ptr %psi, i64 %v171
  store <16 x float> %v150, ptr %v172, align 64
  %v174 = getelementptr inbounds i8, ptr %v172, i64 64
  store <16 x float> %v151, ptr %v174, align 64
  %v175 = shufflevector <16 x float> %v159, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v176 = shufflevector <16 x float> %v162, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  store <16 x float> %v175, ptr %v173, align 64
  %v177 = getelementptr inbounds i8, ptr %v173, i64 64
  store <16 x float> %v176, ptr %v177, align 64
  %v178 = and i64 %c58, 68719476735
  %v179 = getelementptr inbounds i8, ptr %table, i64 8
  %v180 = load i64, ptr %v179, align 8
  %v181 = xor i64 %v178, %v180
  %v182 = getelementptr inbounds i8, ptr %lambda, i64 %v178
  %v183 = getelementptr inbounds i8, ptr %lambda, i64 %v181
  store <16 x float> %v152, ptr %v182, align 64
  %v184 = getelementptr inbounds i8, ptr %v182, i64 64
  store <16 x float> %v153, ptr %v184, align 64
  %v185 = shufflevector <16 x float> %v164, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v186 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  store <16 x float> %v185, ptr %v183, align 64
  %v187 = getelementptr inbounds i8, ptr %v183, i64 64
  store <16 x float> %v186, ptr %v187, align 64
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
  %v195 = fsub <16 x float> %v128, %v110
  %v196 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v195)
  %v197 = fpext float %v196 to double
  %v198 = fsub <16 x float> %v117, %v110
  %v199 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v198)
  %v200 = fneg float %v199
  %v201 = fpext float %v200 to double
  %v202 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v108)
  %v203 = fpext float %v202 to double
  %v204 = getelementptr inbounds i8, ptr %v3, i64 24
  %v205 = load float, ptr %v204, align 4
  %v206 = fpext float %v205 to double
  %v207 = getelementptr inbounds i8, ptr %v3, i64 28
  %v208 = load float, ptr %v207, align 4
  %v209 = fpext float %v208 to double
  %v210 = fmul double %v206, %v197
  %v211 = fmul double %v209, %v201
  %v212 = fmul double %v209, %v197
  %v213 = fmul double %v206, %v201
  %v214 = fsub double %v210, %v211
  %v215 = fadd double %v212, %v213
  %v216 = getelementptr inbounds i8, ptr %table, i64 24
  %v217 = load i64, ptr %v216, align 8
  %v218 = getelementptr inbounds i8, ptr %sums, i64 %v217
  %v219 = getelementptr inbounds i8, ptr %v218, i64 8
  %v220 = load double, ptr %v219, align 8
  %v221 = fadd double %v220, %v214
  %v222 = getelementptr inbounds i8, ptr %v218, i64 8
  store double %v221, ptr %v222, align 8
  %v223 = getelementptr inbounds i8, ptr %v218, i64 16
  %v224 = load double, ptr %v223, align 8
  %v225 = fadd double %v224, %v215
  %v226 = getelementptr inbounds i8, ptr %v218, i64 16
  store double %v225, ptr %v226, align 8
  %v227 = getelementptr inbounds i8, ptr %v218, i64 24
  %v228 = load double, ptr %v227, align 8
  %v229 = fadd double %v228, %v203
  %v230 = getelementptr inbounds i8, ptr %v218, i64 24
  store double %v229, ptr %v230, align 8
  %v231 = load float, ptr %v3, align 4
  %v232 = insertelement <16 x float> poison, float %v231, i32 0
  %v233 = shufflevector <16 x float> %v232, <16 x float> poison, <16 x i32> zeroinitializer
  %v234 = fmul <16 x float> %v233, %v233
  ret void
}
