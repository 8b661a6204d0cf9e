; Controls that are a lane, a block, or a parity of lane and register: under a mask.
; 2304 bytes of tables, 10624 of workspace

define void @kernel_0(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, i64 %start) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %table, i64 48
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %table, i64 56
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i8, ptr %table, i64 64
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i8, ptr %coefficients, i64 %v9
  %v11 = getelementptr inbounds i8, ptr %table, i64 96
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i8, ptr %table, i64 104
  %v14 = load i64, ptr %table, align 8
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %c20 = phi i64 [ %start, %entry ], [ %v116, %latch16 ]
  %v21 = and i64 %c20, 68719476735
  %v22 = getelementptr inbounds i8, ptr %table, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = xor i64 %v21, %v23
  %v25 = getelementptr inbounds i8, ptr %psi, i64 %v21
  %v26 = getelementptr inbounds i8, ptr %psi, i64 %v24
  %v27 = and i64 %c20, 68719476735
  %v28 = getelementptr inbounds i8, ptr %table, i64 8
  %v29 = load i64, ptr %v28, align 8
  %v30 = xor i64 %v27, %v29
  %v31 = getelementptr inbounds i8, ptr %psi, i64 %v27
  %v32 = getelementptr inbounds i8, ptr %psi, i64 %v30
  %v33 = load <16 x float>, ptr %v31, align 64
  %v34 = getelementptr inbounds i8, ptr %v31, i64 64
  %v35 = load <16 x float>, ptr %v34, align 64
  %v36 = load <16 x float>, ptr %v32, align 64
  %v37 = getelementptr inbounds i8, ptr %v32, i64 64
  %v38 = load <16 x float>, ptr %v37, align 64
  %v39 = load float, ptr %v3, align 4
  %v40 = insertelement <16 x float> poison, float %v39, i32 0
  %v41 = shufflevector <16 x float> %v40, <16 x float> poison, <16 x i32> zeroinitializer
  %v42 = getelementptr inbounds i8, ptr %v3, i64 8
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <16 x float> poison, float %v43, i32 0
  %v45 = shufflevector <16 x float> %v44, <16 x float> poison, <16 x i32> zeroinitializer
  %v46 = fmul <16 x float> %v41, %v33
  %v47 = fmul <16 x float> %v41, %v35
  %v48 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v45, <16 x float> %v36, <16 x float> %v46)
  %v49 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v45, <16 x float> %v38, <16 x float> %v47)
  %v50 = shl i64 %c20, 27
  %v51 = ashr i64 %v50, 63
  %v52 = xor i64 %v7, %v51
  %v53 = and i64 %v5, %v52
  %v54 = trunc i64 %v53 to i16
  %v55 = bitcast i16 %v54 to <16 x i1>
  %v56 = select <16 x i1> %v55, <16 x float> %v48, <16 x float> %v33
  %v57 = select <16 x i1> %v55, <16 x float> %v49, <16 x float> %v35
  %v58 = fmul <16 x float> %v41, %v36
  %v59 = fmul <16 x float> %v41, %v38
  %v60 = fneg <16 x float> %v33
  %v61 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v45, <16 x float> %v60, <16 x float> %v58)
  %v62 = fneg <16 x float> %v35
  %v63 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v45, <16 x float> %v62, <16 x float> %v59)
  %v64 = select <16 x i1> %v55, <16 x float> %v61, <16 x float> %v36
  %v65 = select <16 x i1> %v55, <16 x float> %v63, <16 x float> %v38
  %v66 = lshr i64 %c20, 33
  %v67 = and i64 %v66, 16
  %v68 = getelementptr inbounds i8, ptr %v10, i64 %v67
  %v69 = xor i64 %v67, 16
  %v70 = getelementptr inbounds i8, ptr %v10, i64 %v69
  %v71 = load float, ptr %v68, align 4
  %v72 = insertelement <16 x float> poison, float %v71, i32 0
  %v73 = shufflevector <16 x float> %v72, <16 x float> poison, <16 x i32> zeroinitializer
  %v74 = getelementptr inbounds i8, ptr %v68, i64 4
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <16 x float> poison, float %v75, i32 0
  %v77 = shufflevector <16 x float> %v76, <16 x float> poison, <16 x i32> zeroinitializer
  %v78 = fmul <16 x float> %v73, %v56
  %v79 = fneg <16 x float> %v57
  %v80 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v77, <16 x float> %v79, <16 x float> %v78)
  %v81 = fmul <16 x float> %v73, %v57
  %v82 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v77, <16 x float> %v56, <16 x float> %v81)
  %v83 = trunc i64 %v12 to i16
  %v84 = bitcast i16 %v83 to <16 x i1>
  %v85 = select <16 x i1> %v84, <16 x float> %v80, <16 x float> %v56
  %v86 = select <16 x i1> %v84, <16 x float> %v82, <16 x float> %v57
  %v87 = lshr i64 %c20, 33
  %v88 = and i64 %v87, 16
  %v89 = getelementptr inbounds i8, ptr %v10, i64 %v88
  %v90 = xor i64 %v88, 16
  %v91 = getelementptr inbounds i8, ptr %v10, i64 %v90
  %v92 = load float, ptr %v89, align 4
  %v93 = insertelement <16 x float> poison, float %v92, i32 0
  %v94 = shufflevector <16 x float> %v93, <16 x float> poison, <16 x i32> zeroinitializer
  %v95 = getelementptr inbounds i8, ptr %v89, i64 4
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <16 x float> poison, float %v96, i32 0
  %v98 = shufflevector <16 x float> %v97, <16 x float> poison, <16 x i32> zeroinitializer
  %v99 = fmul <16 x float> %v94, %v64
  %v100 = fneg <16 x float> %v65
  %v101 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v98, <16 x float> %v100, <16 x float> %v99)
  %v102 = fmul <16 x float> %v94, %v65
  %v103 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v98, <16 x float> %v64, <16 x float> %v102)
  %v104 = xor i64 %v12, -1
  %v105 = trunc i64 %v104 to i16
  %v106 = bitcast i16 %v105 to <16 x i1>
  %v107 = select <16 x i1> %v106, <16 x float> %v101, <16 x float> %v64
  %v108 = select <16 x i1> %v106, <16 x float> %v103, <16 x float> %v65
  store <16 x float> %v85, ptr %v25, align 64
  %v109 = getelementptr inbounds i8, ptr %v25, i64 64
  store <16 x float> %v86, ptr %v109, align 64
  store <16 x float> %v107, ptr %v26, align 64
  %v110 = getelementptr inbounds i8, ptr %v26, i64 64
  store <16 x float> %v108, ptr %v110, align 64
  %v111 = add i64 %i18, 1
  %v112 = call i64 @llvm.cttz.i64(i64 %v111, i1 true)
  %v113 = shl i64 %v112, 3
  %v114 = getelementptr inbounds i8, ptr %v13, i64 %v113
  %v115 = load i64, ptr %v114, align 8
  %v116 = xor i64 %c20, %v115
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v117 = icmp eq i64 %n19, %v14
  br i1 %v117, label %leave17, label %loop15
leave17:
  ret void
}

define void @kernel_0_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a13 = alloca [16 x float], align 64
  %a14 = alloca [32 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %table, i64 48
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %table, i64 56
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i8, ptr %table, i64 64
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i8, ptr %coefficients, i64 %v9
  %v11 = getelementptr inbounds i8, ptr %table, i64 96
  %v12 = load i64, ptr %v11, align 8
  store <16 x float> zeroinitializer, ptr %a13, align 64
  store <16 x float> zeroinitializer, ptr %a14, align 64
  %v15 = getelementptr inbounds i8, ptr %a14, i64 64
  store <16 x float> zeroinitializer, ptr %v15, align 64
  %v16 = getelementptr inbounds i8, ptr %table, i64 104
  %v17 = load i64, ptr %table, align 8
  br label %loop18
loop18:
  %i21 = phi i64 [ 0, %entry ], [ %n22, %latch19 ]
  %c23 = phi i64 [ %start, %entry ], [ %v181, %latch19 ]
  %c24 = phi <16 x float> [ zeroinitializer, %entry ], [ %v124, %latch19 ]
  %v25 = and i64 %c23, 68719476735
  %v26 = getelementptr inbounds i8, ptr %table, i64 8
  %v27 = load i64, ptr %v26, align 8
  %v28 = xor i64 %v25, %v27
  %v29 = getelementptr inbounds i8, ptr %psi, i64 %v25
  %v30 = getelementptr inbounds i8, ptr %psi, i64 %v28
  %v31 = and i64 %c23, 68719476735
  %v32 = getelementptr inbounds i8, ptr %table, i64 8
  %v33 = load i64, ptr %v32, align 8
  %v34 = xor i64 %v31, %v33
  %v35 = getelementptr inbounds i8, ptr %lambda, i64 %v31
  %v36 = getelementptr inbounds i8, ptr %lambda, i64 %v34
  %v37 = load <16 x float>, ptr %v29, align 64
  %v38 = getelementptr inbounds i8, ptr %v29, i64 64
  %v39 = load <16 x float>, ptr %v38, align 64
  %v40 = load <16 x float>, ptr %v30, align 64
  %v41 = getelementptr inbounds i8, ptr %v30, i64 64
  %v42 = load <16 x float>, ptr %v41, align 64
  %v43 = load <16 x float>, ptr %v35, align 64
  %v44 = getelementptr inbounds i8, ptr %v35, i64 64
  %v45 = load <16 x float>, ptr %v44, align 64
  %v46 = load <16 x float>, ptr %v36, align 64
  %v47 = getelementptr inbounds i8, ptr %v36, i64 64
  %v48 = load <16 x float>, ptr %v47, align 64
  %v49 = lshr i64 %c23, 33
  %v50 = and i64 %v49, 16
  %v51 = getelementptr inbounds i8, ptr %v10, i64 %v50
  %v52 = xor i64 %v50, 16
  %v53 = getelementptr inbounds i8, ptr %v10, i64 %v52
  %v54 = fmul <16 x float> %v43, %v39
  %v55 = fneg <16 x float> %v37
  %v56 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v45, <16 x float> %v55, <16 x float> %v54)
  %v57 = fmul <16 x float> %v46, %v42
  %v58 = fneg <16 x float> %v40
  %v59 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v48, <16 x float> %v58, <16 x float> %v57)
  %v60 = trunc i64 %v12 to i16
  %v61 = bitcast i16 %v60 to <16 x i1>
  %v62 = select <16 x i1> %v61, <16 x float> %v56, <16 x float> zeroinitializer
  %v63 = fadd <16 x float> zeroinitializer, %v62
  %v64 = xor i64 %v12, -1
  %v65 = trunc i64 %v64 to i16
  %v66 = bitcast i16 %v65 to <16 x i1>
  %v67 = select <16 x i1> %v66, <16 x float> %v59, <16 x float> zeroinitializer
  %v68 = fadd <16 x float> %v63, %v67
  %v69 = lshr i64 %c23, 31
  %v70 = and i64 %v69, 64
  %v71 = getelementptr inbounds i8, ptr %a14, i64 %v70
  %v72 = load <16 x float>, ptr %v71, align 64
  %v73 = fadd <16 x float> %v72, %v68
  store <16 x float> %v73, ptr %v71, align 64
  %v74 = load float, ptr %v51, align 4
  %v75 = insertelement <16 x float> poison, float %v74, i32 0
  %v76 = shufflevector <16 x float> %v75, <16 x float> poison, <16 x i32> zeroinitializer
  %v77 = getelementptr inbounds i8, ptr %v51, i64 4
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <16 x float> poison, float %v78, i32 0
  %v80 = shufflevector <16 x float> %v79, <16 x float> poison, <16 x i32> zeroinitializer
  %v81 = fmul <16 x float> %v76, %v37
  %v82 = fneg <16 x float> %v39
  %v83 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v82, <16 x float> %v81)
  %v84 = fmul <16 x float> %v76, %v39
  %v85 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v37, <16 x float> %v84)
  %v86 = select <16 x i1> %v61, <16 x float> %v83, <16 x float> %v37
  %v87 = select <16 x i1> %v61, <16 x float> %v85, <16 x float> %v39
  %v88 = fmul <16 x float> %v76, %v43
  %v89 = fneg <16 x float> %v45
  %v90 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v89, <16 x float> %v88)
  %v91 = fmul <16 x float> %v76, %v45
  %v92 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v43, <16 x float> %v91)
  %v93 = select <16 x i1> %v61, <16 x float> %v90, <16 x float> %v43
  %v94 = select <16 x i1> %v61, <16 x float> %v92, <16 x float> %v45
  %v95 = fmul <16 x float> %v76, %v40
  %v96 = fneg <16 x float> %v42
  %v97 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v96, <16 x float> %v95)
  %v98 = fmul <16 x float> %v76, %v42
  %v99 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v40, <16 x float> %v98)
  %v100 = select <16 x i1> %v66, <16 x float> %v97, <16 x float> %v40
  %v101 = select <16 x i1> %v66, <16 x float> %v99, <16 x float> %v42
  %v102 = fmul <16 x float> %v76, %v46
  %v103 = fneg <16 x float> %v48
  %v104 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v103, <16 x float> %v102)
  %v105 = fmul <16 x float> %v76, %v48
  %v106 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v80, <16 x float> %v46, <16 x float> %v105)
  %v107 = select <16 x i1> %v66, <16 x float> %v104, <16 x float> %v46
  %v108 = select <16 x i1> %v66, <16 x float> %v106, <16 x float> %v48
  %v109 = shl i64 %c23, 27
  %v110 = ashr i64 %v109, 63
  %v111 = xor i64 %v7, %v110
  %v112 = and i64 %v5, %v111
  %v113 = trunc i64 %v112 to i16
  %v114 = bitcast i16 %v113 to <16 x i1>
  %v115 = select <16 x i1> %v114, <16 x float> %v93, <16 x float> zeroinitializer
  %v116 = select <16 x i1> %v114, <16 x float> %v94, <16 x float> zeroinitializer
  %v117 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v115, <16 x float> %v100, <16 x float> %c24)
  %v118 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v116, <16 x float> %v101, <16 x float> %v117)
  %v119 = select <16 x i1> %v114, <16 x float> %v107, <16 x float> zeroinitializer
  %v120 = select <16 x i1> %v114, <16 x float> %v108, <16 x float> zeroinitializer
  %v121 = fneg <16 x float> %v86
  %v122 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v119, <16 x float> %v121, <16 x float> %v118)
  %v123 = fneg <16 x float> %v87
  %v124 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v120, <16 x float> %v123, <16 x float> %v122)
  %v125 = load float, ptr %v3, align 4
  %v126 = insertelement <16 x float> poison, float %v125, i32 0
  %v127 = shufflevector <16 x float> %v126, <16 x float> poison, <16 x i32> zeroinitializer
  %v128 = getelementptr inbounds i8, ptr %v3, i64 8
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <16 x float> poison, float %v129, i32 0
  %v131 = shufflevector <16 x float> %v130, <16 x float> poison, <16 x i32> zeroinitializer
  %v132 = fmul <16 x float> %v127, %v86
  %v133 = fmul <16 x float> %v127, %v87
  %v134 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v100, <16 x float> %v132)
  %v135 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v101, <16 x float> %v133)
  %v136 = select <16 x i1> %v114, <16 x float> %v134, <16 x float> %v86
  %v137 = select <16 x i1> %v114, <16 x float> %v135, <16 x float> %v87
  %v138 = fmul <16 x float> %v127, %v100
  %v139 = fmul <16 x float> %v127, %v101
  %v140 = fneg <16 x float> %v86
  %v141 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v140, <16 x float> %v138)
  %v142 = fneg <16 x float> %v87
  %v143 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v142, <16 x float> %v139)
  %v144 = select <16 x i1> %v114, <16 x float> %v141, <16 x float> %v100
  %v145 = select <16 x i1> %v114, <16 x float> %v143, <16 x float> %v101
  %v146 = fmul <16 x float> %v127, %v93
  %v147 = fmul <16 x float> %v127, %v94
  %v148 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v107, <16 x float> %v146)
  %v149 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v108, <16 x float> %v147)
  %v150 = select <16 x i1> %v114, <16 x float> %v148, <16 x float> %v93
  %v151 = select <16 x i1> %v114, <16 x float> %v149, <16 x float> %v94
  %v152 = fmul <16 x float> %v127, %v107
  %v153 = fmul <16 x float> %v127, %v108
  %v154 = fneg <16 x float> %v93
  %v155 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v154, <16 x float> %v152)
  %v156 = fneg <16 x float> %v94
  %v157 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v131, <16 x float> %v156, <16 x float> %v153)
  %v158 = select <16 x i1> %v114, <16 x float> %v155, <16 x float> %v107
  %v159 = select <16 x i1> %v114, <16 x float> %v157, <16 x float> %v108
  %v160 = and i64 %c23, 68719476735
  %v161 = getelementptr inbounds i8, ptr %table, i64 8
  %v162 = load i64, ptr %v161, align 8
  %v163 = xor i64 %v160, %v162
  %v164 = getelementptr inbounds i8, ptr %psi, i64 %v160
  %v165 = getelementptr inbounds i8, ptr %psi, i64 %v163
  store <16 x float> %v136, ptr %v164, align 64
  %v166 = getelementptr inbounds i8, ptr %v164, i64 64
  store <16 x float> %v137, ptr %v166, align 64
  store <16 x float> %v144, ptr %v165, align 64
  %v167 = getelementptr inbounds i8, ptr %v165, i64 64
  store <16 x float> %v145, ptr %v167, align 64
  %v168 = and i64 %c23, 68719476735
  %v169 = getelementptr inbounds i8, ptr %table, i64 8
  %v170 = load i64, ptr %v169, align 8
  %v171 = xor i64 %v168, %v170
  %v172 = getelementptr inbounds i8, ptr %lambda, i64 %v168
  %v173 = getelementptr inbounds i8, ptr %lambda, i64 %v171
  store <16 x float> %v150, ptr %v172, align 64
  %v174 = getelementptr inbounds i8, ptr %v172, i64 64
  store <16 x float> %v151, ptr %v174, align 64
  store <16 x float> %v158, ptr %v173, align 64
  %v175 = getelementptr inbounds i8, ptr %v173, i64 64
  store <16 x float> %v159, ptr %v175, align 64
  %v176 = add i64 %i21, 1
  %v177 = call i64 @llvm.cttz.i64(i64 %v176, i1 true)
  %v178 = shl i64 %v177, 3
  %v179 = getelementptr inbounds i8, ptr %v16, i64 %v178
  %v180 = load i64, ptr %v179, align 8
  %v181 = xor i64 %c23, %v180
  br label %latch19
latch19:
  %n22 = add nuw i64 %i21, 1
  %v182 = icmp eq i64 %n22, %v17
  br i1 %v182, label %leave20, label %loop18
leave20:
  %v183 = load <16 x float>, ptr %a14, align 64
  %v184 = getelementptr inbounds i8, ptr %a14, i64 64
  %v185 = load <16 x float>, ptr %v184, align 64
  %v186 = fsub <16 x float> %v183, %v185
  %v187 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v186)
  %v188 = fpext float %v187 to double
  %v189 = getelementptr inbounds i8, ptr %table, i64 72
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i8, ptr %sums, i64 %v190
  %v192 = getelementptr inbounds i8, ptr %v191, i64 24
  %v193 = load double, ptr %v192, align 8
  %v194 = fadd double %v193, %v188
  %v195 = getelementptr inbounds i8, ptr %v191, i64 24
  store double %v194, ptr %v195, align 8
  %v196 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v124)
  %v197 = fpext float %v196 to double
  %v198 = getelementptr inbounds i8, ptr %table, i64 24
  %v199 = load i64, ptr %v198, align 8
  %v200 = getelementptr inbounds i8, ptr %sums, i64 %v199
  %v201 = getelementptr inbounds i8, ptr %v200, i64 8
  %v202 = load double, ptr %v201, align 8
  %v203 = fadd double %v202, %v197
  %v204 = getelementptr inbounds i8, ptr %v200, i64 8
  store double %v203, ptr %v204, align 8
  ret void
}
