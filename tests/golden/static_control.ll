; A control that is the number of the register: half of the vectors stay as they are.
; 1344 bytes of tables, 10112 of workspace

define void @kernel_0(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, i64 %start) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %table, i64 48
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %coefficients, i64 %v5
  %v7 = getelementptr inbounds i8, ptr %table, i64 80
  %v8 = load i64, ptr %table, align 8
  br label %loop9
loop9:
  %i12 = phi i64 [ 0, %entry ], [ %n13, %latch10 ]
  %c14 = phi i64 [ %start, %entry ], [ %v71, %latch10 ]
  %v15 = and i64 %c14, 68719476735
  %v16 = getelementptr inbounds i8, ptr %table, i64 8
  %v17 = load i64, ptr %v16, align 8
  %v18 = xor i64 %v15, %v17
  %v19 = getelementptr inbounds i8, ptr %psi, i64 %v15
  %v20 = getelementptr inbounds i8, ptr %psi, i64 %v18
  %v21 = and i64 %c14, 68719476735
  %v22 = getelementptr inbounds i8, ptr %table, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = xor i64 %v21, %v23
  %v25 = getelementptr inbounds i8, ptr %psi, i64 %v21
  %v26 = getelementptr inbounds i8, ptr %psi, i64 %v24
  %v27 = load <16 x float>, ptr %v25, align 64
  %v28 = getelementptr inbounds i8, ptr %v25, i64 64
  %v29 = load <16 x float>, ptr %v28, align 64
  %v30 = load <16 x float>, ptr %v26, align 64
  %v31 = getelementptr inbounds i8, ptr %v26, i64 64
  %v32 = load <16 x float>, ptr %v31, align 64
  %v33 = load float, ptr %v3, align 4
  %v34 = insertelement <16 x float> poison, float %v33, i32 0
  %v35 = shufflevector <16 x float> %v34, <16 x float> poison, <16 x i32> zeroinitializer
  %v36 = getelementptr inbounds i8, ptr %v3, i64 12
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <16 x float> poison, float %v37, i32 0
  %v39 = shufflevector <16 x float> %v38, <16 x float> poison, <16 x i32> zeroinitializer
  %v40 = fmul <16 x float> %v35, %v27
  %v41 = fmul <16 x float> %v35, %v29
  %v42 = fneg <16 x float> %v32
  %v43 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v42, <16 x float> %v40)
  %v44 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v30, <16 x float> %v41)
  %v45 = fmul <16 x float> %v35, %v30
  %v46 = fmul <16 x float> %v35, %v32
  %v47 = fneg <16 x float> %v29
  %v48 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v47, <16 x float> %v45)
  %v49 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v27, <16 x float> %v46)
  %v50 = load float, ptr %v6, align 4
  %v51 = insertelement <16 x float> poison, float %v50, i32 0
  %v52 = shufflevector <16 x float> %v51, <16 x float> poison, <16 x i32> zeroinitializer
  %v53 = getelementptr inbounds i8, ptr %v6, i64 12
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <16 x float> poison, float %v54, i32 0
  %v56 = shufflevector <16 x float> %v55, <16 x float> poison, <16 x i32> zeroinitializer
  %v57 = fmul <16 x float> %v52, %v48
  %v58 = fmul <16 x float> %v52, %v49
  %v59 = shufflevector <16 x float> %v48, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v60 = shufflevector <16 x float> %v49, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v61 = fneg <16 x float> %v60
  %v62 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v56, <16 x float> %v61, <16 x float> %v57)
  %v63 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v56, <16 x float> %v59, <16 x float> %v58)
  store <16 x float> %v43, ptr %v19, align 64
  %v64 = getelementptr inbounds i8, ptr %v19, i64 64
  store <16 x float> %v44, ptr %v64, align 64
  store <16 x float> %v62, ptr %v20, align 64
  %v65 = getelementptr inbounds i8, ptr %v20, i64 64
  store <16 x float> %v63, ptr %v65, align 64
  %v66 = add i64 %i12, 1
  %v67 = call i64 @llvm.cttz.i64(i64 %v66, i1 true)
  %v68 = shl i64 %v67, 3
  %v69 = getelementptr inbounds i8, ptr %v7, i64 %v68
  %v70 = load i64, ptr %v69, align 8
  %v71 = xor i64 %c14, %v70
  br label %latch10
latch10:
  %n13 = add nuw i64 %i12, 1
  %v72 = icmp eq i64 %n13, %v8
  br i1 %v72, label %leave11, label %loop9
leave11:
  ret void
}

define void @kernel_0_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a7 = alloca [16 x float], align 64
  %a8 = alloca [16 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %table, i64 48
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %coefficients, i64 %v5
  store <16 x float> zeroinitializer, ptr %a7, align 64
  store <16 x float> zeroinitializer, ptr %a8, align 64
  %v9 = getelementptr inbounds i8, ptr %table, i64 80
  %v10 = load i64, ptr %table, align 8
  br label %loop11
loop11:
  %i14 = phi i64 [ 0, %entry ], [ %n15, %latch12 ]
  %c16 = phi i64 [ %start, %entry ], [ %v123, %latch12 ]
  %c17 = phi <16 x float> [ zeroinitializer, %entry ], [ %v74, %latch12 ]
  %c18 = phi <16 x float> [ zeroinitializer, %entry ], [ %v47, %latch12 ]
  %v19 = and i64 %c16, 68719476735
  %v20 = getelementptr inbounds i8, ptr %table, i64 8
  %v21 = load i64, ptr %v20, align 8
  %v22 = xor i64 %v19, %v21
  %v23 = getelementptr inbounds i8, ptr %psi, i64 %v19
  %v24 = getelementptr inbounds i8, ptr %psi, i64 %v22
  %v25 = and i64 %c16, 68719476735
  %v26 = getelementptr inbounds i8, ptr %table, i64 8
  %v27 = load i64, ptr %v26, align 8
  %v28 = xor i64 %v25, %v27
  %v29 = getelementptr inbounds i8, ptr %lambda, i64 %v25
  %v30 = getelementptr inbounds i8, ptr %lambda, i64 %v28
  %v31 = load <16 x float>, ptr %v23, align 64
  %v32 = getelementptr inbounds i8, ptr %v23, i64 64
  %v33 = load <16 x float>, ptr %v32, align 64
  %v34 = load <16 x float>, ptr %v24, align 64
  %v35 = getelementptr inbounds i8, ptr %v24, i64 64
  %v36 = load <16 x float>, ptr %v35, align 64
  %v37 = load <16 x float>, ptr %v29, align 64
  %v38 = getelementptr inbounds i8, ptr %v29, i64 64
  %v39 = load <16 x float>, ptr %v38, align 64
  %v40 = load <16 x float>, ptr %v30, align 64
  %v41 = getelementptr inbounds i8, ptr %v30, i64 64
  %v42 = load <16 x float>, ptr %v41, align 64
  %v43 = shufflevector <16 x float> %v34, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v44 = shufflevector <16 x float> %v36, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v45 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v40, <16 x float> %v44, <16 x float> %c18)
  %v46 = fneg <16 x float> %v43
  %v47 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v42, <16 x float> %v46, <16 x float> %v45)
  %v48 = load float, ptr %v6, align 4
  %v49 = insertelement <16 x float> poison, float %v48, i32 0
  %v50 = shufflevector <16 x float> %v49, <16 x float> poison, <16 x i32> zeroinitializer
  %v51 = getelementptr inbounds i8, ptr %v6, i64 12
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <16 x float> poison, float %v52, i32 0
  %v54 = shufflevector <16 x float> %v53, <16 x float> poison, <16 x i32> zeroinitializer
  %v55 = fmul <16 x float> %v50, %v34
  %v56 = fmul <16 x float> %v50, %v36
  %v57 = shufflevector <16 x float> %v34, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v58 = shufflevector <16 x float> %v36, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v59 = fneg <16 x float> %v58
  %v60 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v54, <16 x float> %v59, <16 x float> %v55)
  %v61 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v54, <16 x float> %v57, <16 x float> %v56)
  %v62 = fmul <16 x float> %v50, %v40
  %v63 = fmul <16 x float> %v50, %v42
  %v64 = shufflevector <16 x float> %v40, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v65 = shufflevector <16 x float> %v42, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v66 = fneg <16 x float> %v65
  %v67 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v54, <16 x float> %v66, <16 x float> %v62)
  %v68 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v54, <16 x float> %v64, <16 x float> %v63)
  %v69 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v37, <16 x float> %v61, <16 x float> %c17)
  %v70 = fneg <16 x float> %v60
  %v71 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v70, <16 x float> %v69)
  %v72 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v67, <16 x float> %v33, <16 x float> %v71)
  %v73 = fneg <16 x float> %v31
  %v74 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v68, <16 x float> %v73, <16 x float> %v72)
  %v75 = load float, ptr %v3, align 4
  %v76 = insertelement <16 x float> poison, float %v75, i32 0
  %v77 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> zeroinitializer
  %v78 = getelementptr inbounds i8, ptr %v3, i64 12
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <16 x float> poison, float %v79, i32 0
  %v81 = shufflevector <16 x float> %v80, <16 x float> poison, <16 x i32> zeroinitializer
  %v82 = fmul <16 x float> %v77, %v31
  %v83 = fmul <16 x float> %v77, %v33
  %v84 = fneg <16 x float> %v61
  %v85 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v84, <16 x float> %v82)
  %v86 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v60, <16 x float> %v83)
  %v87 = fmul <16 x float> %v77, %v60
  %v88 = fmul <16 x float> %v77, %v61
  %v89 = fneg <16 x float> %v33
  %v90 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v89, <16 x float> %v87)
  %v91 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v31, <16 x float> %v88)
  %v92 = fmul <16 x float> %v77, %v37
  %v93 = fmul <16 x float> %v77, %v39
  %v94 = fneg <16 x float> %v68
  %v95 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v94, <16 x float> %v92)
  %v96 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v67, <16 x float> %v93)
  %v97 = fmul <16 x float> %v77, %v67
  %v98 = fmul <16 x float> %v77, %v68
  %v99 = fneg <16 x float> %v39
  %v100 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v99, <16 x float> %v97)
  %v101 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v81, <16 x float> %v37, <16 x float> %v98)
  %v102 = and i64 %c16, 68719476735
  %v103 = getelementptr inbounds i8, ptr %table, i64 8
  %v104 = load i64, ptr %v103, align 8
  %v105 = xor i64 %v102, %v104
  %v106 = getelementptr inbounds i8, ptr %psi, i64 %v102
  %v107 = getelementptr inbounds i8, ptr %psi, i64 %v105
  store <16 x float> %v85, ptr %v106, align 64
  %v108 = getelementptr inbounds i8, ptr %v106, i64 64
  store <16 x float> %v86, ptr %v108, align 64
  store <16 x float> %v90, ptr %v107, align 64
  %v109 = getelementptr inbounds i8, ptr %v107, i64 64
  store <16 x float> %v91, ptr %v109, align 64
  %v110 = and i64 %c16, 68719476735
  %v111 = getelementptr inbounds i8, ptr %table, i64 8
  %v112 = load i64, ptr %v111, align 8
  %v113 = xor i64 %v110, %v112
  %v114 = getelementptr inbounds i8, ptr %lambda, i64 %v110
  %v115 = getelementptr inbounds i8, ptr %lambda, i64 %v113
  store <16 x float> %v95, ptr %v114, align 64
  %v116 = getelementptr inbounds i8, ptr %v114, i64 64
  store <16 x float> %v96, ptr %v116, align 64
  store <16 x float> %v100, ptr %v115, align 64
  %v117 = getelementptr inbounds i8, ptr %v115, i64 64
  store <16 x float> %v101, ptr %v117, align 64
  %v118 = add i64 %i14, 1
  %v119 = call i64 @llvm.cttz.i64(i64 %v118, i1 true)
  %v120 = shl i64 %v119, 3
  %v121 = getelementptr inbounds i8, ptr %v9, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  %v123 = xor i64 %c16, %v122
  br label %latch12
latch12:
  %n15 = add nuw i64 %i14, 1
  %v124 = icmp eq i64 %n15, %v10
  br i1 %v124, label %leave13, label %loop11
leave13:
  %v125 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v47)
  %v126 = fpext float %v125 to double
  %v127 = getelementptr inbounds i8, ptr %table, i64 56
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i8, ptr %sums, i64 %v128
  %v130 = getelementptr inbounds i8, ptr %v129, i64 8
  %v131 = load double, ptr %v130, align 8
  %v132 = fadd double %v131, %v126
  %v133 = getelementptr inbounds i8, ptr %v129, i64 8
  store double %v132, ptr %v133, align 8
  %v134 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v74)
  %v135 = fpext float %v134 to double
  %v136 = getelementptr inbounds i8, ptr %table, i64 24
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr inbounds i8, ptr %sums, i64 %v137
  %v139 = getelementptr inbounds i8, ptr %v138, i64 8
  %v140 = load double, ptr %v139, align 8
  %v141 = fadd double %v140, %v135
  %v142 = getelementptr inbounds i8, ptr %v138, i64 8
  store double %v141, ptr %v142, align 8
  ret void
}
