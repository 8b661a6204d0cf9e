; A loop: the gates of its first iteration make a product state, all but the last stage's.
; 8832 bytes of tables, 11584 of workspace

define internal void @product_0_state(ptr noalias %psi, ptr noalias %list, ptr noalias %products, i64 %first, i64 %count) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %list, i64 48
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %list, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %v3, i64 32
  %v5 = getelementptr inbounds i8, ptr %list, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %list, i64 48
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %list, i64 %v8
  %v10 = getelementptr inbounds i8, ptr %v9, i64 32
  %v11 = getelementptr inbounds i8, ptr %list, i64 16
  %v12 = load i64, ptr %v11, align 8
  %v13 = mul i64 %v12, 16
  %v14 = getelementptr inbounds i8, ptr %v10, i64 %v13
  %v15 = getelementptr inbounds i8, ptr %list, i64 24
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i8, ptr %list, i64 48
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr inbounds i8, ptr %list, i64 %v18
  %v20 = getelementptr inbounds i8, ptr %v19, i64 32
  %v21 = getelementptr inbounds i8, ptr %list, i64 16
  %v22 = load i64, ptr %v21, align 8
  %v23 = shl i64 128, %v22
  %v24 = getelementptr inbounds i8, ptr %list, i64 48
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr inbounds i8, ptr %list, i64 %v25
  %v27 = getelementptr inbounds i8, ptr %v26, i64 32
  %v28 = getelementptr inbounds i8, ptr %list, i64 16
  %v29 = load i64, ptr %v28, align 8
  %v30 = mul i64 %v29, 16
  %v31 = getelementptr inbounds i8, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i8, ptr %list, i64 24
  %v33 = load i64, ptr %v32, align 8
  %v34 = shl i64 128, %v33
  %v35 = getelementptr inbounds i8, ptr %list, i64 16
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i8, ptr %list, i64 24
  %v38 = load i64, ptr %v37, align 8
  %v39 = shl i64 256, %v36
  %v40 = getelementptr inbounds i8, ptr %products, i64 %v39
  %v41 = getelementptr inbounds i8, ptr %v40, i64 %v34
  %v42 = getelementptr inbounds i8, ptr %products, i64 %v23
  %v43 = getelementptr inbounds i8, ptr %v41, i64 %v34
  %v44 = getelementptr inbounds i8, ptr %v14, i64 8
  %v45 = add i64 %v16, 1
  %v46 = lshr i64 %first, 1
  %v47 = xor i64 %first, %v46
  br label %loop48
loop48:
  %i51 = phi i64 [ 0, %entry ], [ %n52, %latch49 ]
  %c53 = phi i64 [ 0, %entry ], [ %v61, %latch49 ]
  %v54 = mul i64 %i51, 16
  %v55 = getelementptr inbounds i8, ptr %v44, i64 %v54
  %v56 = load i64, ptr %v55, align 8
  %v57 = lshr i64 %v47, %i51
  %v58 = and i64 %v57, 1
  %v59 = sub i64 0, %v58
  %v60 = and i64 %v56, %v59
  %v61 = xor i64 %c53, %v60
  br label %latch49
latch49:
  %n52 = add nuw i64 %i51, 1
  %v62 = icmp eq i64 %n52, %v45
  br i1 %v62, label %leave50, label %loop48
leave50:
  %v63 = xor i64 0, %v61
  br label %loop64
loop64:
  %i67 = phi i64 [ 0, %leave50 ], [ %n68, %latch65 ]
  %c69 = phi i64 [ %v63, %leave50 ], [ %v113, %latch65 ]
  %v70 = add i64 %i67, %first
  %v71 = add i64 %v70, 1
  %v72 = call i64 @llvm.cttz.i64(i64 %v71, i1 true)
  %v73 = mul i64 %v72, 16
  %v74 = add i64 %v73, 8
  %v75 = getelementptr inbounds i8, ptr %v14, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = lshr i64 %v70, 1
  %v78 = xor i64 %v70, %v77
  %v79 = mul i64 %v78, 128
  %v80 = getelementptr inbounds i8, ptr %v41, i64 %v79
  %v81 = load <16 x float>, ptr %v80, align 64
  %v82 = getelementptr inbounds i8, ptr %v80, i64 64
  %v83 = load <16 x float>, ptr %v82, align 64
  %v84 = shl i64 1, %v6
  br label %loop85
loop85:
  %i88 = phi i64 [ 0, %loop64 ], [ %n89, %latch86 ]
  %c90 = phi i64 [ %c69, %loop64 ], [ %v111, %latch86 ]
  %v91 = add i64 %i88, 1
  %v92 = call i64 @llvm.cttz.i64(i64 %v91, i1 true)
  %v93 = mul i64 %v92, 16
  %v94 = add i64 %v93, 8
  %v95 = getelementptr inbounds i8, ptr %v4, i64 %v94
  %v96 = load i64, ptr %v95, align 8
  %v97 = lshr i64 %i88, 1
  %v98 = xor i64 %i88, %v97
  %v99 = mul i64 %v98, 128
  %v100 = getelementptr inbounds i8, ptr %v42, i64 %v99
  %v101 = load <16 x float>, ptr %v100, align 64
  %v102 = getelementptr inbounds i8, ptr %v100, i64 64
  %v103 = load <16 x float>, ptr %v102, align 64
  %v104 = fmul <16 x float> %v101, %v81
  %v105 = fneg <16 x float> %v83
  %v106 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v103, <16 x float> %v105, <16 x float> %v104)
  %v107 = fmul <16 x float> %v101, %v83
  %v108 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v103, <16 x float> %v81, <16 x float> %v107)
  %v109 = getelementptr inbounds i8, ptr %psi, i64 %c90
  store <16 x float> %v106, ptr %v109, align 64
  %v110 = getelementptr inbounds i8, ptr %v109, i64 64
  store <16 x float> %v108, ptr %v110, align 64
  %v111 = xor i64 %c90, %v96
  br label %latch86
latch86:
  %n89 = add nuw i64 %i88, 1
  %v112 = icmp eq i64 %n89, %v84
  br i1 %v112, label %leave87, label %loop85
leave87:
  %v113 = xor i64 %c69, %v76
  br label %latch65
latch65:
  %n68 = add nuw i64 %i67, 1
  %v114 = icmp eq i64 %n68, %count
  br i1 %v114, label %leave66, label %loop64
leave66:
  ret void
}

define internal void @product_0_split(ptr noalias %list, ptr noalias %factors, ptr noalias %products, ptr noalias %rows, ptr noalias %environments, i64 %parts) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %list, i64 48
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %list, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %v3, i64 32
  %v5 = getelementptr inbounds i8, ptr %list, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %list, i64 48
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %list, i64 %v8
  %v10 = getelementptr inbounds i8, ptr %v9, i64 32
  %v11 = getelementptr inbounds i8, ptr %list, i64 16
  %v12 = load i64, ptr %v11, align 8
  %v13 = mul i64 %v12, 16
  %v14 = getelementptr inbounds i8, ptr %v10, i64 %v13
  %v15 = getelementptr inbounds i8, ptr %list, i64 24
  %v16 = load i64, ptr %v15, align 8
  %v17 = shl i64 128, %v6
  %v18 = sub i64 %parts, 1
  %v19 = icmp ne i64 %v18, 0
  br i1 %v19, label %then20, label %leave21
then20:
  br label %loop22
loop22:
  %i25 = phi i64 [ 0, %then20 ], [ %n26, %latch23 ]
  %v27 = add i64 %i25, 1
  %v28 = mul i64 %v27, %v17
  %v29 = getelementptr inbounds i8, ptr %rows, i64 %v28
  %v30 = shl i64 1, %v6
  br label %loop31
loop31:
  %i34 = phi i64 [ 0, %loop22 ], [ %n35, %latch32 ]
  %v36 = mul i64 %i34, 128
  %v37 = getelementptr inbounds i8, ptr %rows, i64 %v36
  %v38 = load <16 x float>, ptr %v37, align 64
  %v39 = getelementptr inbounds i8, ptr %v37, i64 64
  %v40 = load <16 x float>, ptr %v39, align 64
  %v41 = mul i64 %i34, 128
  %v42 = getelementptr inbounds i8, ptr %v29, i64 %v41
  %v43 = load <16 x float>, ptr %v42, align 64
  %v44 = getelementptr inbounds i8, ptr %v42, i64 64
  %v45 = load <16 x float>, ptr %v44, align 64
  %v46 = fadd <16 x float> %v38, %v43
  %v47 = fadd <16 x float> %v40, %v45
  store <16 x float> %v46, ptr %v37, align 64
  %v48 = getelementptr inbounds i8, ptr %v37, i64 64
  store <16 x float> %v47, ptr %v48, align 64
  br label %latch32
latch32:
  %n35 = add nuw i64 %i34, 1
  %v49 = icmp eq i64 %n35, %v30
  br i1 %v49, label %leave33, label %loop31
leave33:
  br label %latch23
latch23:
  %n26 = add nuw i64 %i25, 1
  %v50 = icmp eq i64 %n26, %v18
  br i1 %v50, label %leave24, label %loop22
leave24:
  br label %leave21
leave21:
  %v51 = getelementptr inbounds i8, ptr %list, i64 48
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i8, ptr %list, i64 %v52
  %v54 = getelementptr inbounds i8, ptr %v53, i64 32
  %v55 = getelementptr inbounds i8, ptr %list, i64 16
  %v56 = load i64, ptr %v55, align 8
  %v57 = shl i64 128, %v56
  %v58 = getelementptr inbounds i8, ptr %list, i64 48
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr inbounds i8, ptr %list, i64 %v59
  %v61 = getelementptr inbounds i8, ptr %v60, i64 32
  %v62 = getelementptr inbounds i8, ptr %list, i64 16
  %v63 = load i64, ptr %v62, align 8
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds i8, ptr %v61, i64 %v64
  %v66 = getelementptr inbounds i8, ptr %list, i64 24
  %v67 = load i64, ptr %v66, align 8
  %v68 = shl i64 128, %v67
  %v69 = getelementptr inbounds i8, ptr %list, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i8, ptr %list, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = shl i64 256, %v70
  %v74 = getelementptr inbounds i8, ptr %products, i64 %v73
  %v75 = getelementptr inbounds i8, ptr %v74, i64 %v68
  %v76 = getelementptr inbounds i8, ptr %products, i64 %v57
  %v77 = getelementptr inbounds i8, ptr %v75, i64 %v68
  %v78 = getelementptr inbounds i8, ptr %list, i64 16
  %v79 = load i64, ptr %v78, align 8
  %v80 = getelementptr inbounds i8, ptr %list, i64 24
  %v81 = load i64, ptr %v80, align 8
  %v82 = shl i64 256, %v79
  %v83 = getelementptr inbounds i8, ptr %products, i64 %v82
  call void @product_0_columns(ptr %rows, ptr %products, ptr %v4, ptr %factors, ptr %environments, i64 %v6)
  call void @product_0_columns(ptr %v77, ptr %v83, ptr %v14, ptr %factors, ptr %environments, i64 %v16)
  %v84 = getelementptr inbounds i8, ptr %list, i64 48
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr inbounds i8, ptr %list, i64 %v85
  %v87 = load <16 x float>, ptr %rows, align 64
  %v88 = getelementptr inbounds i8, ptr %rows, i64 64
  %v89 = load <16 x float>, ptr %v88, align 64
  %v90 = getelementptr inbounds i8, ptr %v86, i64 8
  %v91 = load i64, ptr %v90, align 8
  %v92 = mul i64 %v91, 32
  %v93 = getelementptr inbounds i8, ptr %factors, i64 %v92
  %v94 = load double, ptr %v93, align 8
  %v95 = getelementptr inbounds i8, ptr %v93, i64 8
  %v96 = load double, ptr %v95, align 8
  %v97 = getelementptr inbounds i8, ptr %v93, i64 16
  %v98 = load double, ptr %v97, align 8
  %v99 = getelementptr inbounds i8, ptr %v93, i64 24
  %v100 = load double, ptr %v99, align 8
  %v101 = fptrunc double %v94 to float
  %v102 = fptrunc double %v96 to float
  %v103 = fptrunc double %v98 to float
  %v104 = fptrunc double %v100 to float
  %v105 = insertelement <16 x float> poison, float %v101, i32 0
  %v106 = shufflevector <16 x float> %v105, <16 x float> poison, <16 x i32> zeroinitializer
  %v107 = insertelement <16 x float> poison, float %v102, i32 0
  %v108 = shufflevector <16 x float> %v107, <16 x float> poison, <16 x i32> zeroinitializer
  %v109 = insertelement <16 x float> poison, float %v103, i32 0
  %v110 = shufflevector <16 x float> %v109, <16 x float> poison, <16 x i32> zeroinitializer
  %v111 = insertelement <16 x float> poison, float %v104, i32 0
  %v112 = shufflevector <16 x float> %v111, <16 x float> poison, <16 x i32> zeroinitializer
  %v113 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v110, <16 x float> %v106
  %v114 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v112, <16 x float> %v108
  %v115 = fmul <16 x float> %v89, %v114
  %v116 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v113, <16 x float> %v115)
  %v117 = fmul <16 x float> %v89, %v113
  %v118 = fneg <16 x float> %v114
  %v119 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v118, <16 x float> %v117)
  %v120 = getelementptr inbounds i8, ptr %v86, i64 16
  %v121 = load i64, ptr %v120, align 8
  %v122 = mul i64 %v121, 32
  %v123 = getelementptr inbounds i8, ptr %factors, i64 %v122
  %v124 = load double, ptr %v123, align 8
  %v125 = getelementptr inbounds i8, ptr %v123, i64 8
  %v126 = load double, ptr %v125, align 8
  %v127 = getelementptr inbounds i8, ptr %v123, i64 16
  %v128 = load double, ptr %v127, align 8
  %v129 = getelementptr inbounds i8, ptr %v123, i64 24
  %v130 = load double, ptr %v129, align 8
  %v131 = fptrunc double %v124 to float
  %v132 = fptrunc double %v126 to float
  %v133 = fptrunc double %v128 to float
  %v134 = fptrunc double %v130 to float
  %v135 = insertelement <16 x float> poison, float %v131, i32 0
  %v136 = shufflevector <16 x float> %v135, <16 x float> poison, <16 x i32> zeroinitializer
  %v137 = insertelement <16 x float> poison, float %v132, i32 0
  %v138 = shufflevector <16 x float> %v137, <16 x float> poison, <16 x i32> zeroinitializer
  %v139 = insertelement <16 x float> poison, float %v133, i32 0
  %v140 = shufflevector <16 x float> %v139, <16 x float> poison, <16 x i32> zeroinitializer
  %v141 = insertelement <16 x float> poison, float %v134, i32 0
  %v142 = shufflevector <16 x float> %v141, <16 x float> poison, <16 x i32> zeroinitializer
  %v143 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v140, <16 x float> %v136
  %v144 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v142, <16 x float> %v138
  %v145 = fmul <16 x float> %v119, %v144
  %v146 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v116, <16 x float> %v143, <16 x float> %v145)
  %v147 = fmul <16 x float> %v119, %v143
  %v148 = fneg <16 x float> %v144
  %v149 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v116, <16 x float> %v148, <16 x float> %v147)
  %v150 = getelementptr inbounds i8, ptr %v86, i64 24
  %v151 = load i64, ptr %v150, align 8
  %v152 = mul i64 %v151, 32
  %v153 = getelementptr inbounds i8, ptr %factors, i64 %v152
  %v154 = load double, ptr %v153, align 8
  %v155 = getelementptr inbounds i8, ptr %v153, i64 8
  %v156 = load double, ptr %v155, align 8
  %v157 = getelementptr inbounds i8, ptr %v153, i64 16
  %v158 = load double, ptr %v157, align 8
  %v159 = getelementptr inbounds i8, ptr %v153, i64 24
  %v160 = load double, ptr %v159, align 8
  %v161 = fptrunc double %v154 to float
  %v162 = fptrunc double %v156 to float
  %v163 = fptrunc double %v158 to float
  %v164 = fptrunc double %v160 to float
  %v165 = insertelement <16 x float> poison, float %v161, i32 0
  %v166 = shufflevector <16 x float> %v165, <16 x float> poison, <16 x i32> zeroinitializer
  %v167 = insertelement <16 x float> poison, float %v162, i32 0
  %v168 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> zeroinitializer
  %v169 = insertelement <16 x float> poison, float %v163, i32 0
  %v170 = shufflevector <16 x float> %v169, <16 x float> poison, <16 x i32> zeroinitializer
  %v171 = insertelement <16 x float> poison, float %v164, i32 0
  %v172 = shufflevector <16 x float> %v171, <16 x float> poison, <16 x i32> zeroinitializer
  %v173 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v170, <16 x float> %v166
  %v174 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v172, <16 x float> %v168
  %v175 = fmul <16 x float> %v149, %v174
  %v176 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v146, <16 x float> %v173, <16 x float> %v175)
  %v177 = fmul <16 x float> %v149, %v173
  %v178 = fneg <16 x float> %v174
  %v179 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v146, <16 x float> %v178, <16 x float> %v177)
  %v180 = load i64, ptr %v86, align 8
  %v181 = mul i64 %v180, 32
  %v182 = getelementptr inbounds i8, ptr %environments, i64 %v181
  %v183 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v176, <16 x float> zeroinitializer
  %v184 = fsub <16 x float> %v176, %v183
  %v185 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v184)
  %v186 = fpext float %v185 to double
  store double %v186, ptr %v182, align 8
  %v187 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v183)
  %v188 = fpext float %v187 to double
  %v189 = getelementptr inbounds i8, ptr %v182, i64 16
  store double %v188, ptr %v189, align 8
  %v190 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v179, <16 x float> zeroinitializer
  %v191 = fsub <16 x float> %v179, %v190
  %v192 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v191)
  %v193 = fpext float %v192 to double
  %v194 = getelementptr inbounds i8, ptr %v182, i64 8
  store double %v193, ptr %v194, align 8
  %v195 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v190)
  %v196 = fpext float %v195 to double
  %v197 = getelementptr inbounds i8, ptr %v182, i64 24
  store double %v196, ptr %v197, align 8
  %v198 = load i64, ptr %v86, align 8
  %v199 = mul i64 %v198, 32
  %v200 = getelementptr inbounds i8, ptr %factors, i64 %v199
  %v201 = load double, ptr %v200, align 8
  %v202 = getelementptr inbounds i8, ptr %v200, i64 8
  %v203 = load double, ptr %v202, align 8
  %v204 = getelementptr inbounds i8, ptr %v200, i64 16
  %v205 = load double, ptr %v204, align 8
  %v206 = getelementptr inbounds i8, ptr %v200, i64 24
  %v207 = load double, ptr %v206, align 8
  %v208 = fptrunc double %v201 to float
  %v209 = fptrunc double %v203 to float
  %v210 = fptrunc double %v205 to float
  %v211 = fptrunc double %v207 to float
  %v212 = insertelement <16 x float> poison, float %v208, i32 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = insertelement <16 x float> poison, float %v209, i32 0
  %v215 = shufflevector <16 x float> %v214, <16 x float> poison, <16 x i32> zeroinitializer
  %v216 = insertelement <16 x float> poison, float %v210, i32 0
  %v217 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> zeroinitializer
  %v218 = insertelement <16 x float> poison, float %v211, i32 0
  %v219 = shufflevector <16 x float> %v218, <16 x float> poison, <16 x i32> zeroinitializer
  %v220 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v217, <16 x float> %v213
  %v221 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v219, <16 x float> %v215
  %v222 = fmul <16 x float> %v89, %v221
  %v223 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v220, <16 x float> %v222)
  %v224 = fmul <16 x float> %v89, %v220
  %v225 = fneg <16 x float> %v221
  %v226 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v225, <16 x float> %v224)
  %v227 = getelementptr inbounds i8, ptr %v86, i64 16
  %v228 = load i64, ptr %v227, align 8
  %v229 = mul i64 %v228, 32
  %v230 = getelementptr inbounds i8, ptr %factors, i64 %v229
  %v231 = load double, ptr %v230, align 8
  %v232 = getelementptr inbounds i8, ptr %v230, i64 8
  %v233 = load double, ptr %v232, align 8
  %v234 = getelementptr inbounds i8, ptr %v230, i64 16
  %v235 = load double, ptr %v234, align 8
  %v236 = getelementptr inbounds i8, ptr %v230, i64 24
  %v237 = load double, ptr %v236, align 8
  %v238 = fptrunc double %v231 to float
  %v239 = fptrunc double %v233 to float
  %v240 = fptrunc double %v235 to float
  %v241 = fptrunc double %v237 to float
  %v242 = insertelement <16 x float> poison, float %v238, i32 0
  %v243 = shufflevector <16 x float> %v242, <16 x float> poison, <16 x i32> zeroinitializer
  %v244 = insertelement <16 x float> poison, float %v239, i32 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = insertelement <16 x float> poison, float %v240, i32 0
  %v247 = shufflevector <16 x float> %v246, <16 x float> poison, <16 x i32> zeroinitializer
  %v248 = insertelement <16 x float> poison, float %v241, i32 0
  %v249 = shufflevector <16 x float> %v248, <16 x float> poison, <16 x i32> zeroinitializer
  %v250 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v247, <16 x float> %v243
  %v251 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v249, <16 x float> %v245
  %v252 = fmul <16 x float> %v226, %v251
  %v253 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v250, <16 x float> %v252)
  %v254 = fmul <16 x float> %v226, %v250
  %v255 = fneg <16 x float> %v251
  %v256 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v223, <16 x float> %v255, <16 x float> %v254)
  %v257 = getelementptr inbounds i8, ptr %v86, i64 24
  %v258 = load i64, ptr %v257, align 8
  %v259 = mul i64 %v258, 32
  %v260 = getelementptr inbounds i8, ptr %factors, i64 %v259
  %v261 = load double, ptr %v260, align 8
  %v262 = getelementptr inbounds i8, ptr %v260, i64 8
  %v263 = load double, ptr %v262, align 8
  %v264 = getelementptr inbounds i8, ptr %v260, i64 16
  %v265 = load double, ptr %v264, align 8
  %v266 = getelementptr inbounds i8, ptr %v260, i64 24
  %v267 = load double, ptr %v266, align 8
  %v268 = fptrunc double %v261 to float
  %v269 = fptrunc double %v263 to float
  %v270 = fptrunc double %v265 to float
  %v271 = fptrunc double %v267 to float
  %v272 = insertelement <16 x float> poison, float %v268, i32 0
  %v273 = shufflevector <16 x float> %v272, <16 x float> poison, <16 x i32> zeroinitializer
  %v274 = insertelement <16 x float> poison, float %v269, i32 0
  %v275 = shufflevector <16 x float> %v274, <16 x float> poison, <16 x i32> zeroinitializer
  %v276 = insertelement <16 x float> poison, float %v270, i32 0
  %v277 = shufflevector <16 x float> %v276, <16 x float> poison, <16 x i32> zeroinitializer
  %v278 = insertelement <16 x float> poison, float %v271, i32 0
  %v279 = shufflevector <16 x float> %v278, <16 x float> poison, <16 x i32> zeroinitializer
  %v280 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v277, <16 x float> %v273
  %v281 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v279, <16 x float> %v275
  %v282 = fmul <16 x float> %v256, %v281
  %v283 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v253, <16 x float> %v280, <16 x float> %v282)
  %v284 = fmul <16 x float> %v256, %v280
  %v285 = fneg <16 x float> %v281
  %v286 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v253, <16 x float> %v285, <16 x float> %v284)
  %v287 = getelementptr inbounds i8, ptr %v86, i64 8
  %v288 = load i64, ptr %v287, align 8
  %v289 = mul i64 %v288, 32
  %v290 = getelementptr inbounds i8, ptr %environments, i64 %v289
  %v291 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v283, <16 x float> zeroinitializer
  %v292 = fsub <16 x float> %v283, %v291
  %v293 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v292)
  %v294 = fpext float %v293 to double
  store double %v294, ptr %v290, align 8
  %v295 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v291)
  %v296 = fpext float %v295 to double
  %v297 = getelementptr inbounds i8, ptr %v290, i64 16
  store double %v296, ptr %v297, align 8
  %v298 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v286, <16 x float> zeroinitializer
  %v299 = fsub <16 x float> %v286, %v298
  %v300 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v299)
  %v301 = fpext float %v300 to double
  %v302 = getelementptr inbounds i8, ptr %v290, i64 8
  store double %v301, ptr %v302, align 8
  %v303 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v298)
  %v304 = fpext float %v303 to double
  %v305 = getelementptr inbounds i8, ptr %v290, i64 24
  store double %v304, ptr %v305, align 8
  %v306 = load i64, ptr %v86, align 8
  %v307 = mul i64 %v306, 32
  %v308 = getelementptr inbounds i8, ptr %factors, i64 %v307
  %v309 = load double, ptr %v308, align 8
  %v310 = getelementptr inbounds i8, ptr %v308, i64 8
  %v311 = load double, ptr %v310, align 8
  %v312 = getelementptr inbounds i8, ptr %v308, i64 16
  %v313 = load double, ptr %v312, align 8
  %v314 = getelementptr inbounds i8, ptr %v308, i64 24
  %v315 = load double, ptr %v314, align 8
  %v316 = fptrunc double %v309 to float
  %v317 = fptrunc double %v311 to float
  %v318 = fptrunc double %v313 to float
  %v319 = fptrunc double %v315 to float
  %v320 = insertelement <16 x float> poison, float %v316, i32 0
  %v321 = shufflevector <16 x float> %v320, <16 x float> poison, <16 x i32> zeroinitializer
  %v322 = insertelement <16 x float> poison, float %v317, i32 0
  %v323 = shufflevector <16 x float> %v322, <16 x float> poison, <16 x i32> zeroinitializer
  %v324 = insertelement <16 x float> poison, float %v318, i32 0
  %v325 = shufflevector <16 x float> %v324, <16 x float> poison, <16 x i32> zeroinitializer
  %v326 = insertelement <16 x float> poison, float %v319, i32 0
  %v327 = shufflevector <16 x float> %v326, <16 x float> poison, <16 x i32> zeroinitializer
  %v328 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v325, <16 x float> %v321
  %v329 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v327, <16 x float> %v323
  %v330 = fmul <16 x float> %v89, %v329
  %v331 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v328, <16 x float> %v330)
  %v332 = fmul <16 x float> %v89, %v328
  %v333 = fneg <16 x float> %v329
  %v334 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v333, <16 x float> %v332)
  %v335 = getelementptr inbounds i8, ptr %v86, i64 8
  %v336 = load i64, ptr %v335, align 8
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds i8, ptr %factors, i64 %v337
  %v339 = load double, ptr %v338, align 8
  %v340 = getelementptr inbounds i8, ptr %v338, i64 8
  %v341 = load double, ptr %v340, align 8
  %v342 = getelementptr inbounds i8, ptr %v338, i64 16
  %v343 = load double, ptr %v342, align 8
  %v344 = getelementptr inbounds i8, ptr %v338, i64 24
  %v345 = load double, ptr %v344, align 8
  %v346 = fptrunc double %v339 to float
  %v347 = fptrunc double %v341 to float
  %v348 = fptrunc double %v343 to float
  %v349 = fptrunc double %v345 to float
  %v350 = insertelement <16 x float> poison, float %v346, i32 0
  %v351 = shufflevector <16 x float> %v350, <16 x float> poison, <16 x i32> zeroinitializer
  %v352 = insertelement <16 x float> poison, float %v347, i32 0
  %v353 = shufflevector <16 x float> %v352, <16 x float> poison, <16 x i32> zeroinitializer
  %v354 = insertelement <16 x float> poison, float %v348, i32 0
  %v355 = shufflevector <16 x float> %v354, <16 x float> poison, <16 x i32> zeroinitializer
  %v356 = insertelement <16 x float> poison, float %v349, i32 0
  %v357 = shufflevector <16 x float> %v356, <16 x float> poison, <16 x i32> zeroinitializer
  %v358 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v355, <16 x float> %v351
  %v359 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v357, <16 x float> %v353
  %v360 = fmul <16 x float> %v334, %v359
  %v361 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v331, <16 x float> %v358, <16 x float> %v360)
  %v362 = fmul <16 x float> %v334, %v358
  %v363 = fneg <16 x float> %v359
  %v364 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v331, <16 x float> %v363, <16 x float> %v362)
  %v365 = getelementptr inbounds i8, ptr %v86, i64 24
  %v366 = load i64, ptr %v365, align 8
  %v367 = mul i64 %v366, 32
  %v368 = getelementptr inbounds i8, ptr %factors, i64 %v367
  %v369 = load double, ptr %v368, align 8
  %v370 = getelementptr inbounds i8, ptr %v368, i64 8
  %v371 = load double, ptr %v370, align 8
  %v372 = getelementptr inbounds i8, ptr %v368, i64 16
  %v373 = load double, ptr %v372, align 8
  %v374 = getelementptr inbounds i8, ptr %v368, i64 24
  %v375 = load double, ptr %v374, align 8
  %v376 = fptrunc double %v369 to float
  %v377 = fptrunc double %v371 to float
  %v378 = fptrunc double %v373 to float
  %v379 = fptrunc double %v375 to float
  %v380 = insertelement <16 x float> poison, float %v376, i32 0
  %v381 = shufflevector <16 x float> %v380, <16 x float> poison, <16 x i32> zeroinitializer
  %v382 = insertelement <16 x float> poison, float %v377, i32 0
  %v383 = shufflevector <16 x float> %v382, <16 x float> poison, <16 x i32> zeroinitializer
  %v384 = insertelement <16 x float> poison, float %v378, i32 0
  %v385 = shufflevector <16 x float> %v384, <16 x float> poison, <16 x i32> zeroinitializer
  %v386 = insertelement <16 x float> poison, float %v379, i32 0
  %v387 = shufflevector <16 x float> %v386, <16 x float> poison, <16 x i32> zeroinitializer
  %v388 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v385, <16 x float> %v381
  %v389 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v387, <16 x float> %v383
  %v390 = fmul <16 x float> %v364, %v389
  %v391 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v361, <16 x float> %v388, <16 x float> %v390)
  %v392 = fmul <16 x float> %v364, %v388
  %v393 = fneg <16 x float> %v389
  %v394 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v361, <16 x float> %v393, <16 x float> %v392)
  %v395 = getelementptr inbounds i8, ptr %v86, i64 16
  %v396 = load i64, ptr %v395, align 8
  %v397 = mul i64 %v396, 32
  %v398 = getelementptr inbounds i8, ptr %environments, i64 %v397
  %v399 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v391, <16 x float> zeroinitializer
  %v400 = fsub <16 x float> %v391, %v399
  %v401 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v400)
  %v402 = fpext float %v401 to double
  store double %v402, ptr %v398, align 8
  %v403 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v399)
  %v404 = fpext float %v403 to double
  %v405 = getelementptr inbounds i8, ptr %v398, i64 16
  store double %v404, ptr %v405, align 8
  %v406 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v394, <16 x float> zeroinitializer
  %v407 = fsub <16 x float> %v394, %v406
  %v408 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v407)
  %v409 = fpext float %v408 to double
  %v410 = getelementptr inbounds i8, ptr %v398, i64 8
  store double %v409, ptr %v410, align 8
  %v411 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v406)
  %v412 = fpext float %v411 to double
  %v413 = getelementptr inbounds i8, ptr %v398, i64 24
  store double %v412, ptr %v413, align 8
  %v414 = load i64, ptr %v86, align 8
  %v415 = mul i64 %v414, 32
  %v416 = getelementptr inbounds i8, ptr %factors, i64 %v415
  %v417 = load double, ptr %v416, align 8
  %v418 = getelementptr inbounds i8, ptr %v416, i64 8
  %v419 = load double, ptr %v418, align 8
  %v420 = getelementptr inbounds i8, ptr %v416, i64 16
  %v421 = load double, ptr %v420, align 8
  %v422 = getelementptr inbounds i8, ptr %v416, i64 24
  %v423 = load double, ptr %v422, align 8
  %v424 = fptrunc double %v417 to float
  %v425 = fptrunc double %v419 to float
  %v426 = fptrunc double %v421 to float
  %v427 = fptrunc double %v423 to float
  %v428 = insertelement <16 x float> poison, float %v424, i32 0
  %v429 = shufflevector <16 x float> %v428, <16 x float> poison, <16 x i32> zeroinitializer
  %v430 = insertelement <16 x float> poison, float %v425, i32 0
  %v431 = shufflevector <16 x float> %v430, <16 x float> poison, <16 x i32> zeroinitializer
  %v432 = insertelement <16 x float> poison, float %v426, i32 0
  %v433 = shufflevector <16 x float> %v432, <16 x float> poison, <16 x i32> zeroinitializer
  %v434 = insertelement <16 x float> poison, float %v427, i32 0
  %v435 = shufflevector <16 x float> %v434, <16 x float> poison, <16 x i32> zeroinitializer
  %v436 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v433, <16 x float> %v429
  %v437 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v435, <16 x float> %v431
  %v438 = fmul <16 x float> %v89, %v437
  %v439 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v436, <16 x float> %v438)
  %v440 = fmul <16 x float> %v89, %v436
  %v441 = fneg <16 x float> %v437
  %v442 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v87, <16 x float> %v441, <16 x float> %v440)
  %v443 = getelementptr inbounds i8, ptr %v86, i64 8
  %v444 = load i64, ptr %v443, align 8
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds i8, ptr %factors, i64 %v445
  %v447 = load double, ptr %v446, align 8
  %v448 = getelementptr inbounds i8, ptr %v446, i64 8
  %v449 = load double, ptr %v448, align 8
  %v450 = getelementptr inbounds i8, ptr %v446, i64 16
  %v451 = load double, ptr %v450, align 8
  %v452 = getelementptr inbounds i8, ptr %v446, i64 24
  %v453 = load double, ptr %v452, align 8
  %v454 = fptrunc double %v447 to float
  %v455 = fptrunc double %v449 to float
  %v456 = fptrunc double %v451 to float
  %v457 = fptrunc double %v453 to float
  %v458 = insertelement <16 x float> poison, float %v454, i32 0
  %v459 = shufflevector <16 x float> %v458, <16 x float> poison, <16 x i32> zeroinitializer
  %v460 = insertelement <16 x float> poison, float %v455, i32 0
  %v461 = shufflevector <16 x float> %v460, <16 x float> poison, <16 x i32> zeroinitializer
  %v462 = insertelement <16 x float> poison, float %v456, i32 0
  %v463 = shufflevector <16 x float> %v462, <16 x float> poison, <16 x i32> zeroinitializer
  %v464 = insertelement <16 x float> poison, float %v457, i32 0
  %v465 = shufflevector <16 x float> %v464, <16 x float> poison, <16 x i32> zeroinitializer
  %v466 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v463, <16 x float> %v459
  %v467 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v465, <16 x float> %v461
  %v468 = fmul <16 x float> %v442, %v467
  %v469 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v439, <16 x float> %v466, <16 x float> %v468)
  %v470 = fmul <16 x float> %v442, %v466
  %v471 = fneg <16 x float> %v467
  %v472 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v439, <16 x float> %v471, <16 x float> %v470)
  %v473 = getelementptr inbounds i8, ptr %v86, i64 16
  %v474 = load i64, ptr %v473, align 8
  %v475 = mul i64 %v474, 32
  %v476 = getelementptr inbounds i8, ptr %factors, i64 %v475
  %v477 = load double, ptr %v476, align 8
  %v478 = getelementptr inbounds i8, ptr %v476, i64 8
  %v479 = load double, ptr %v478, align 8
  %v480 = getelementptr inbounds i8, ptr %v476, i64 16
  %v481 = load double, ptr %v480, align 8
  %v482 = getelementptr inbounds i8, ptr %v476, i64 24
  %v483 = load double, ptr %v482, align 8
  %v484 = fptrunc double %v477 to float
  %v485 = fptrunc double %v479 to float
  %v486 = fptrunc double %v481 to float
  %v487 = fptrunc double %v483 to float
  %v488 = insertelement <16 x float> poison, float %v484, i32 0
  %v489 = shufflevector <16 x float> %v488, <16 x float> poison, <16 x i32> zeroinitializer
  %v490 = insertelement <16 x float> poison, float %v485, i32 0
  %v491 = shufflevector <16 x float> %v490, <16 x float> poison, <16 x i32> zeroinitializer
  %v492 = insertelement <16 x float> poison, float %v486, i32 0
  %v493 = shufflevector <16 x float> %v492, <16 x float> poison, <16 x i32> zeroinitializer
  %v494 = insertelement <16 x float> poison, float %v487, i32 0
  %v495 = shufflevector <16 x float> %v494, <16 x float> poison, <16 x i32> zeroinitializer
  %v496 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v493, <16 x float> %v489
  %v497 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v495, <16 x float> %v491
  %v498 = fmul <16 x float> %v472, %v497
  %v499 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v469, <16 x float> %v496, <16 x float> %v498)
  %v500 = fmul <16 x float> %v472, %v496
  %v501 = fneg <16 x float> %v497
  %v502 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v469, <16 x float> %v501, <16 x float> %v500)
  %v503 = getelementptr inbounds i8, ptr %v86, i64 24
  %v504 = load i64, ptr %v503, align 8
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds i8, ptr %environments, i64 %v505
  %v507 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v499, <16 x float> zeroinitializer
  %v508 = fsub <16 x float> %v499, %v507
  %v509 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v508)
  %v510 = fpext float %v509 to double
  store double %v510, ptr %v506, align 8
  %v511 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v507)
  %v512 = fpext float %v511 to double
  %v513 = getelementptr inbounds i8, ptr %v506, i64 16
  store double %v512, ptr %v513, align 8
  %v514 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v502, <16 x float> zeroinitializer
  %v515 = fsub <16 x float> %v502, %v514
  %v516 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v515)
  %v517 = fpext float %v516 to double
  %v518 = getelementptr inbounds i8, ptr %v506, i64 8
  store double %v517, ptr %v518, align 8
  %v519 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v514)
  %v520 = fpext float %v519 to double
  %v521 = getelementptr inbounds i8, ptr %v506, i64 24
  store double %v520, ptr %v521, align 8
  ret void
}

define void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 2880
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 704
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 1408
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr %v2, ptr %v3)
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 2176
  call void @llvm.memset.p0.i64(ptr align 8 %v4, i8 0, i64 672, i1 false)
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v6 = getelementptr inbounds i8, ptr %tables, i64 4608
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 5120
  %v8 = getelementptr inbounds i8, ptr %workspace, i64 5376
  %v9 = getelementptr inbounds i8, ptr %workspace, i64 5632
  call void @product_0_factors(ptr %workspace, ptr %v6, ptr %v7)
  call void @product_0_products(ptr %v6, ptr %v7, ptr %v9)
  %v10 = mul i64 0, 1024
  %v11 = getelementptr inbounds i8, ptr %v5, i64 %v10
  call void @llvm.memset.p0.i64(ptr align 8 %v11, i8 0, i64 1024, i1 false)
  %v12 = mul i64 0, 2
  call void @product_0_state(ptr %v5, ptr %v6, ptr %v9, i64 %v12, i64 2)
  %v13 = mul i64 0, 224
  %v14 = getelementptr inbounds i8, ptr %workspace, i64 %v13
  %v15 = getelementptr inbounds i8, ptr %tables, i64 6464
  %v16 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v14, ptr %v15, ptr %v16)
  %v17 = getelementptr inbounds i8, ptr %tables, i64 6528
  %v18 = mul i64 0, 144
  %v19 = getelementptr inbounds i8, ptr %v17, i64 %v18
  %v20 = mul i64 0, 224
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 %v20
  %v22 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @kernel_2(ptr %v5, ptr %v19, ptr %v21, ptr %v22, i64 0)
  br label %loop23
loop23:
  %i26 = phi i64 [ 0, %entry ], [ %n27, %latch24 ]
  %c28 = phi ptr [ %v5, %entry ], [ %c28, %latch24 ]
  %v29 = add i64 %i26, 1
  %v30 = mul i64 %v29, 224
  %v31 = getelementptr inbounds i8, ptr %workspace, i64 %v30
  %v32 = getelementptr inbounds i8, ptr %tables, i64 6976
  %v33 = getelementptr inbounds i8, ptr %workspace, i64 3264
  call void @block_factors_1(ptr %v31, ptr %v32, ptr %v33)
  %v34 = getelementptr inbounds i8, ptr %tables, i64 7040
  %v35 = mul i64 %v29, 240
  %v36 = getelementptr inbounds i8, ptr %v34, i64 %v35
  %v37 = mul i64 %v29, 224
  %v38 = getelementptr inbounds i8, ptr %workspace, i64 %v37
  %v39 = getelementptr inbounds i8, ptr %workspace, i64 3264
  call void @kernel_0(ptr %c28, ptr %v36, ptr %v38, ptr %v39, i64 0)
  %v40 = getelementptr inbounds i8, ptr %tables, i64 7808
  %v41 = mul i64 %v29, 96
  %v42 = getelementptr inbounds i8, ptr %v40, i64 %v41
  %v43 = mul i64 %v29, 224
  %v44 = getelementptr inbounds i8, ptr %workspace, i64 %v43
  call void @kernel_1(ptr %c28, ptr %v42, ptr %v44, i64 0)
  %v45 = mul i64 %v29, 224
  %v46 = getelementptr inbounds i8, ptr %workspace, i64 %v45
  %v47 = getelementptr inbounds i8, ptr %tables, i64 6464
  %v48 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v46, ptr %v47, ptr %v48)
  %v49 = getelementptr inbounds i8, ptr %tables, i64 6528
  %v50 = mul i64 %v29, 144
  %v51 = getelementptr inbounds i8, ptr %v49, i64 %v50
  %v52 = mul i64 %v29, 224
  %v53 = getelementptr inbounds i8, ptr %workspace, i64 %v52
  %v54 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @kernel_2(ptr %c28, ptr %v51, ptr %v53, ptr %v54, i64 0)
  br label %latch24
latch24:
  %n27 = add nuw i64 %i26, 1
  %v55 = icmp eq i64 %n27, 2
  br i1 %v55, label %leave25, label %loop23
leave25:
  %v56 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v57 = getelementptr inbounds i8, ptr %workspace, i64 10240
  store ptr %c28, ptr %v57, align 8
  ret void
}

define void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  br label %loop5
loop5:
  %i8 = phi i64 [ 0, %entry ], [ %n9, %latch6 ]
  %c10 = phi ptr [ %v4, %entry ], [ %c10, %latch6 ]
  %c11 = phi ptr [ %v2, %entry ], [ %c11, %latch6 ]
  %v12 = sub i64 2, %i8
  %v13 = mul i64 %v12, 224
  %v14 = getelementptr inbounds i8, ptr %workspace, i64 %v13
  %v15 = getelementptr inbounds i8, ptr %tables, i64 6464
  %v16 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v14, ptr %v15, ptr %v16)
  %v17 = getelementptr inbounds i8, ptr %tables, i64 6528
  %v18 = mul i64 %v12, 144
  %v19 = getelementptr inbounds i8, ptr %v17, i64 %v18
  %v20 = mul i64 %v12, 224
  %v21 = add i64 %v20, 704
  %v22 = getelementptr inbounds i8, ptr %workspace, i64 %v21
  %v23 = getelementptr inbounds i8, ptr %workspace, i64 3392
  %v24 = mul i64 %v12, 224
  %v25 = add i64 %v24, 2176
  %v26 = getelementptr inbounds i8, ptr %workspace, i64 %v25
  call void @kernel_2_adjoint(ptr %c10, ptr %c11, ptr %v19, ptr %v22, ptr %v23, ptr %v26, i64 0)
  %v27 = getelementptr inbounds i8, ptr %tables, i64 7808
  %v28 = mul i64 %v12, 96
  %v29 = getelementptr inbounds i8, ptr %v27, i64 %v28
  %v30 = mul i64 %v12, 224
  %v31 = add i64 %v30, 704
  %v32 = getelementptr inbounds i8, ptr %workspace, i64 %v31
  %v33 = mul i64 %v12, 224
  %v34 = add i64 %v33, 2176
  %v35 = getelementptr inbounds i8, ptr %workspace, i64 %v34
  call void @kernel_1_adjoint(ptr %c10, ptr %c11, ptr %v29, ptr %v32, ptr %v35, i64 0)
  %v36 = mul i64 %v12, 224
  %v37 = getelementptr inbounds i8, ptr %workspace, i64 %v36
  %v38 = getelementptr inbounds i8, ptr %tables, i64 6976
  %v39 = getelementptr inbounds i8, ptr %workspace, i64 3264
  call void @block_factors_1(ptr %v37, ptr %v38, ptr %v39)
  %v40 = getelementptr inbounds i8, ptr %tables, i64 7040
  %v41 = mul i64 %v12, 240
  %v42 = getelementptr inbounds i8, ptr %v40, i64 %v41
  %v43 = mul i64 %v12, 224
  %v44 = add i64 %v43, 704
  %v45 = getelementptr inbounds i8, ptr %workspace, i64 %v44
  %v46 = getelementptr inbounds i8, ptr %workspace, i64 3264
  %v47 = mul i64 %v12, 224
  %v48 = add i64 %v47, 2176
  %v49 = getelementptr inbounds i8, ptr %workspace, i64 %v48
  call void @kernel_0_adjoint(ptr %c10, ptr %c11, ptr %v42, ptr %v45, ptr %v46, ptr %v49, i64 0)
  br label %latch6
latch6:
  %n9 = add nuw i64 %i8, 1
  %v50 = icmp eq i64 %n9, 2
  br i1 %v50, label %leave7, label %loop5
leave7:
  %v51 = mul i64 0, 224
  %v52 = getelementptr inbounds i8, ptr %workspace, i64 %v51
  %v53 = getelementptr inbounds i8, ptr %tables, i64 6464
  %v54 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v52, ptr %v53, ptr %v54)
  %v55 = getelementptr inbounds i8, ptr %tables, i64 6528
  %v56 = mul i64 0, 144
  %v57 = getelementptr inbounds i8, ptr %v55, i64 %v56
  %v58 = mul i64 0, 224
  %v59 = add i64 %v58, 704
  %v60 = getelementptr inbounds i8, ptr %workspace, i64 %v59
  %v61 = getelementptr inbounds i8, ptr %workspace, i64 3392
  %v62 = mul i64 0, 224
  %v63 = add i64 %v62, 2176
  %v64 = getelementptr inbounds i8, ptr %workspace, i64 %v63
  call void @kernel_2_adjoint(ptr %c10, ptr %c11, ptr %v57, ptr %v60, ptr %v61, ptr %v64, i64 0)
  %v65 = getelementptr inbounds i8, ptr %tables, i64 4608
  %v66 = getelementptr inbounds i8, ptr %workspace, i64 5120
  %v67 = getelementptr inbounds i8, ptr %workspace, i64 5376
  %v68 = getelementptr inbounds i8, ptr %workspace, i64 5632
  call void @product_0_factors(ptr %workspace, ptr %v65, ptr %v66)
  call void @product_0_products(ptr %v65, ptr %v66, ptr %v68)
  %v69 = getelementptr inbounds i8, ptr %workspace, i64 10304
  %v70 = mul i64 0, 256
  %v71 = getelementptr inbounds i8, ptr %v69, i64 %v70
  %v72 = mul i64 0, 2
  call void @product_0_contract(ptr %c11, ptr %v65, ptr %v68, ptr %v71, i64 %v72, i64 2)
  call void @product_0_split(ptr %v65, ptr %v66, ptr %v68, ptr %v69, ptr %v67, i64 1)
  call void @product_0_sums(ptr %workspace, ptr %v65, ptr %v66, ptr %v67)
  %v73 = getelementptr inbounds i8, ptr %workspace, i64 10560
  call void @llvm.memset.p0.i64(ptr align 8 %v73, i8 0, i64 336, i1 false)
  %v74 = getelementptr inbounds i8, ptr %workspace, i64 2176
  %v75 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v76 = getelementptr inbounds i8, ptr %workspace, i64 10560
  call void @coefficients_0_gradient(ptr %v74, ptr %tables, ptr %v75, ptr %v76)
  ret void
}

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10944
  %v6 = getelementptr inbounds i8, ptr %tables, i64 8128
  call void @observables_2_both(ptr %v4, ptr %v2, ptr %v6, ptr %v5, ptr %weights, i64 0)
  call void @observables_2_total(ptr %v6, ptr %v5, ptr %values, i64 32)
  call void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  ret void
}

define void @state_adjoint_forward(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10944
  %v6 = getelementptr inbounds i8, ptr %tables, i64 8128
  call void @observables_2_values(ptr %v4, ptr %v6, ptr %v5, i64 0)
  call void @observables_2_total(ptr %v6, ptr %v5, ptr %values, i64 40)
  ret void
}

define void @state_adjoint_backward(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10944
  %v6 = getelementptr inbounds i8, ptr %tables, i64 8128
  call void @observables_2_cotangent(ptr %v4, ptr %v2, ptr %v6, ptr %v5, ptr %weights, i64 0)
  call void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  ret void
}
