; A gate that mixes lanes: the form `flipped`.
; 1408 bytes of tables, 9856 of workspace

define void @kernel_0(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, i64 %start) nounwind {
entry:
  %a4 = alloca [64 x float], align 64
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
  %v47 = getelementptr inbounds i8, ptr %table, i64 48
  %v48 = load i64, ptr %table, align 8
  br label %loop49
loop49:
  %i52 = phi i64 [ 0, %entry ], [ %n53, %latch50 ]
  %c54 = phi i64 [ %start, %entry ], [ %v118, %latch50 ]
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
  %v74 = getelementptr inbounds i8, ptr %a4, i64 64
  %v75 = load <16 x float>, ptr %v74, align 64
  %v76 = getelementptr inbounds i8, ptr %a4, i64 128
  %v77 = load <16 x float>, ptr %v76, align 64
  %v78 = getelementptr inbounds i8, ptr %a4, i64 192
  %v79 = load <16 x float>, ptr %v78, align 64
  %v80 = fmul <16 x float> %v73, %v67
  %v81 = fneg <16 x float> %v69
  %v82 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v81, <16 x float> %v80)
  %v83 = fmul <16 x float> %v73, %v69
  %v84 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v67, <16 x float> %v83)
  %v85 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v86 = shufflevector <16 x float> %v69, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v87 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v77, <16 x float> %v85, <16 x float> %v82)
  %v88 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v77, <16 x float> %v86, <16 x float> %v84)
  %v89 = fneg <16 x float> %v86
  %v90 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v89, <16 x float> %v87)
  %v91 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v85, <16 x float> %v88)
  %v92 = load <16 x float>, ptr %a4, align 64
  %v93 = getelementptr inbounds i8, ptr %a4, i64 64
  %v94 = load <16 x float>, ptr %v93, align 64
  %v95 = getelementptr inbounds i8, ptr %a4, i64 128
  %v96 = load <16 x float>, ptr %v95, align 64
  %v97 = getelementptr inbounds i8, ptr %a4, i64 192
  %v98 = load <16 x float>, ptr %v97, align 64
  %v99 = fmul <16 x float> %v92, %v70
  %v100 = fneg <16 x float> %v72
  %v101 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v94, <16 x float> %v100, <16 x float> %v99)
  %v102 = fmul <16 x float> %v92, %v72
  %v103 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v94, <16 x float> %v70, <16 x float> %v102)
  %v104 = shufflevector <16 x float> %v70, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v105 = shufflevector <16 x float> %v72, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v106 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v96, <16 x float> %v104, <16 x float> %v101)
  %v107 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v96, <16 x float> %v105, <16 x float> %v103)
  %v108 = fneg <16 x float> %v105
  %v109 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v98, <16 x float> %v108, <16 x float> %v106)
  %v110 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v98, <16 x float> %v104, <16 x float> %v107)
  store <16 x float> %v90, ptr %v59, align 64
  %v111 = getelementptr inbounds i8, ptr %v59, i64 64
  store <16 x float> %v91, ptr %v111, align 64
  store <16 x float> %v109, ptr %v60, align 64
  %v112 = getelementptr inbounds i8, ptr %v60, i64 64
  store <16 x float> %v110, ptr %v112, align 64
  %v113 = add i64 %i52, 1
  %v114 = call i64 @llvm.cttz.i64(i64 %v113, i1 true)
  %v115 = shl i64 %v114, 3
  %v116 = getelementptr inbounds i8, ptr %v47, i64 %v115
  %v117 = load i64, ptr %v116, align 8
  %v118 = xor i64 %c54, %v117
  br label %latch50
latch50:
  %n53 = add nuw i64 %i52, 1
  %v119 = icmp eq i64 %n53, %v48
  br i1 %v119, label %leave51, label %loop49
leave51:
  ret void
}

define void @kernel_0_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a4 = alloca [64 x float], align 64
  %a47 = alloca [16 x float], align 64
  %a48 = alloca [16 x float], align 64
  %a49 = alloca [16 x float], align 64
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
  store <16 x float> zeroinitializer, ptr %a47, align 64
  store <16 x float> zeroinitializer, ptr %a48, align 64
  store <16 x float> zeroinitializer, ptr %a49, align 64
  %v50 = getelementptr inbounds i8, ptr %table, i64 48
  %v51 = load i64, ptr %table, align 8
  br label %loop52
loop52:
  %i55 = phi i64 [ 0, %entry ], [ %n56, %latch53 ]
  %c57 = phi i64 [ %start, %entry ], [ %v187, %latch53 ]
  %c58 = phi <16 x float> [ zeroinitializer, %entry ], [ %v137, %latch53 ]
  %c59 = phi <16 x float> [ zeroinitializer, %entry ], [ %v141, %latch53 ]
  %c60 = phi <16 x float> [ zeroinitializer, %entry ], [ %v92, %latch53 ]
  %v61 = and i64 %c57, 68719476735
  %v62 = getelementptr inbounds i8, ptr %table, i64 8
  %v63 = load i64, ptr %v62, align 8
  %v64 = xor i64 %v61, %v63
  %v65 = getelementptr inbounds i8, ptr %psi, i64 %v61
  %v66 = getelementptr inbounds i8, ptr %psi, i64 %v64
  %v67 = and i64 %c57, 68719476735
  %v68 = getelementptr inbounds i8, ptr %table, i64 8
  %v69 = load i64, ptr %v68, align 8
  %v70 = xor i64 %v67, %v69
  %v71 = getelementptr inbounds i8, ptr %lambda, i64 %v67
  %v72 = getelementptr inbounds i8, ptr %lambda, i64 %v70
  %v73 = load <16 x float>, ptr %v65, align 64
  %v74 = getelementptr inbounds i8, ptr %v65, i64 64
  %v75 = load <16 x float>, ptr %v74, align 64
  %v76 = load <16 x float>, ptr %v66, align 64
  %v77 = getelementptr inbounds i8, ptr %v66, i64 64
  %v78 = load <16 x float>, ptr %v77, align 64
  %v79 = load <16 x float>, ptr %v71, align 64
  %v80 = getelementptr inbounds i8, ptr %v71, i64 64
  %v81 = load <16 x float>, ptr %v80, align 64
  %v82 = load <16 x float>, ptr %v72, align 64
  %v83 = getelementptr inbounds i8, ptr %v72, i64 64
  %v84 = load <16 x float>, ptr %v83, align 64
  %v85 = fmul <16 x float> %v79, %v75
  %v86 = fneg <16 x float> %v73
  %v87 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v86, <16 x float> %v85)
  %v88 = fmul <16 x float> %v82, %v78
  %v89 = fneg <16 x float> %v76
  %v90 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v84, <16 x float> %v89, <16 x float> %v88)
  %v91 = fadd <16 x float> %v87, %v90
  %v92 = fadd <16 x float> %c60, %v91
  %v93 = shufflevector <16 x float> %v73, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v94 = shufflevector <16 x float> %v75, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v95 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v94, <16 x float> %c58)
  %v96 = fneg <16 x float> %v93
  %v97 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v96, <16 x float> %v95)
  %v98 = shufflevector <16 x float> %v73, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v99 = shufflevector <16 x float> %v75, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v100 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v98, <16 x float> %c59)
  %v101 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v99, <16 x float> %v100)
  %v102 = load <16 x float>, ptr %a4, align 64
  %v103 = getelementptr inbounds i8, ptr %a4, i64 64
  %v104 = load <16 x float>, ptr %v103, align 64
  %v105 = getelementptr inbounds i8, ptr %a4, i64 128
  %v106 = load <16 x float>, ptr %v105, align 64
  %v107 = getelementptr inbounds i8, ptr %a4, i64 192
  %v108 = load <16 x float>, ptr %v107, align 64
  %v109 = fmul <16 x float> %v102, %v73
  %v110 = fneg <16 x float> %v75
  %v111 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v110, <16 x float> %v109)
  %v112 = fmul <16 x float> %v102, %v75
  %v113 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v73, <16 x float> %v112)
  %v114 = shufflevector <16 x float> %v73, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v115 = shufflevector <16 x float> %v75, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v116 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v114, <16 x float> %v111)
  %v117 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v115, <16 x float> %v113)
  %v118 = fneg <16 x float> %v115
  %v119 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v118, <16 x float> %v116)
  %v120 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v114, <16 x float> %v117)
  %v121 = fmul <16 x float> %v102, %v79
  %v122 = fneg <16 x float> %v81
  %v123 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v122, <16 x float> %v121)
  %v124 = fmul <16 x float> %v102, %v81
  %v125 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v79, <16 x float> %v124)
  %v126 = shufflevector <16 x float> %v79, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v127 = shufflevector <16 x float> %v81, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v128 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v126, <16 x float> %v123)
  %v129 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v127, <16 x float> %v125)
  %v130 = fneg <16 x float> %v127
  %v131 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v130, <16 x float> %v128)
  %v132 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v126, <16 x float> %v129)
  %v133 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v134 = shufflevector <16 x float> %v78, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v135 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v82, <16 x float> %v134, <16 x float> %v97)
  %v136 = fneg <16 x float> %v133
  %v137 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v84, <16 x float> %v136, <16 x float> %v135)
  %v138 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v139 = shufflevector <16 x float> %v78, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v140 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v82, <16 x float> %v138, <16 x float> %v101)
  %v141 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v84, <16 x float> %v139, <16 x float> %v140)
  %v142 = fmul <16 x float> %v102, %v76
  %v143 = fneg <16 x float> %v78
  %v144 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v143, <16 x float> %v142)
  %v145 = fmul <16 x float> %v102, %v78
  %v146 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v76, <16 x float> %v145)
  %v147 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v148 = shufflevector <16 x float> %v78, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v149 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v147, <16 x float> %v144)
  %v150 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v148, <16 x float> %v146)
  %v151 = fneg <16 x float> %v148
  %v152 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v151, <16 x float> %v149)
  %v153 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v147, <16 x float> %v150)
  %v154 = fmul <16 x float> %v102, %v82
  %v155 = fneg <16 x float> %v84
  %v156 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v155, <16 x float> %v154)
  %v157 = fmul <16 x float> %v102, %v84
  %v158 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v104, <16 x float> %v82, <16 x float> %v157)
  %v159 = shufflevector <16 x float> %v82, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v160 = shufflevector <16 x float> %v84, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v161 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v159, <16 x float> %v156)
  %v162 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v160, <16 x float> %v158)
  %v163 = fneg <16 x float> %v160
  %v164 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v163, <16 x float> %v161)
  %v165 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v108, <16 x float> %v159, <16 x float> %v162)
  %v166 = and i64 %c57, 68719476735
  %v167 = getelementptr inbounds i8, ptr %table, i64 8
  %v168 = load i64, ptr %v167, align 8
  %v169 = xor i64 %v166, %v168
  %v170 = getelementptr inbounds i8, ptr %psi, i64 %v166
  %v171 = getelementptr inbounds i8, ptr %psi, i64 %v169
  store <16 x float> %v119, ptr %v170, align 64
  %v172 = getelementptr inbounds i8, ptr %v170, i64 64
  store <16 x float> %v120, ptr %v172, align 64
  store <16 x float> %v152, ptr %v171, align 64
  %v173 = getelementptr inbounds i8, ptr %v171, i64 64
  store <16 x float> %v153, ptr %v173, align 64
  %v174 = and i64 %c57, 68719476735
  %v175 = getelementptr inbounds i8, ptr %table, i64 8
  %v176 = load i64, ptr %v175, align 8
  %v177 = xor i64 %v174, %v176
  %v178 = getelementptr inbounds i8, ptr %lambda, i64 %v174
  %v179 = getelementptr inbounds i8, ptr %lambda, i64 %v177
  store <16 x float> %v131, ptr %v178, align 64
  %v180 = getelementptr inbounds i8, ptr %v178, i64 64
  store <16 x float> %v132, ptr %v180, align 64
  store <16 x float> %v164, ptr %v179, align 64
  %v181 = getelementptr inbounds i8, ptr %v179, i64 64
  store <16 x float> %v165, ptr %v181, align 64
  %v182 = add i64 %i55, 1
  %v183 = call i64 @llvm.cttz.i64(i64 %v182, i1 true)
  %v184 = shl i64 %v183, 3
  %v185 = getelementptr inbounds i8, ptr %v50, i64 %v184
  %v186 = load i64, ptr %v185, align 8
  %v187 = xor i64 %c57, %v186
  br label %latch53
latch53:
  %n56 = add nuw i64 %i55, 1
  %v188 = icmp eq i64 %n56, %v51
  br i1 %v188, label %leave54, label %loop52
leave54:
  %v189 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v137)
  %v190 = fpext float %v189 to double
  %v191 = getelementptr inbounds i8, ptr %table, i64 32
  %v192 = load i64, ptr %v191, align 8
  %v193 = trunc i64 %v192 to i16
  %v194 = bitcast i16 %v193 to <16 x i1>
  %v195 = fneg <16 x float> %v141
  %v196 = select <16 x i1> %v194, <16 x float> %v195, <16 x float> %v141
  %v197 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v196)
  %v198 = fneg float %v197
  %v199 = fpext float %v198 to double
  %v200 = getelementptr inbounds i8, ptr %table, i64 32
  %v201 = load i64, ptr %v200, align 8
  %v202 = trunc i64 %v201 to i16
  %v203 = bitcast i16 %v202 to <16 x i1>
  %v204 = fneg <16 x float> %v92
  %v205 = select <16 x i1> %v203, <16 x float> %v204, <16 x float> %v92
  %v206 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v205)
  %v207 = fpext float %v206 to double
  %v208 = getelementptr inbounds i8, ptr %table, i64 24
  %v209 = load i64, ptr %v208, align 8
  %v210 = getelementptr inbounds i8, ptr %sums, i64 %v209
  %v211 = getelementptr inbounds i8, ptr %v210, i64 8
  %v212 = load double, ptr %v211, align 8
  %v213 = fadd double %v212, %v190
  %v214 = getelementptr inbounds i8, ptr %v210, i64 8
  store double %v213, ptr %v214, align 8
  %v215 = getelementptr inbounds i8, ptr %v210, i64 16
  %v216 = load double, ptr %v215, align 8
  %v217 = fadd double %v216, %v199
  %v218 = getelementptr inbounds i8, ptr %v210, i64 16
  store double %v217, ptr %v218, align 8
  %v219 = getelementptr inbounds i8, ptr %v210, i64 24
  %v220 = load double, ptr %v219, align 8
  %v221 = fadd double %v220, %v207
  %v222 = getelementptr inbounds i8, ptr %v210, i64 24
  store double %v221, ptr %v222, align 8
  ret void
}
