; Observables of real amplitudes, and a permutation with signs.
; 5056 bytes of tables, 15616 of workspace

define void @permute_0(ptr noalias readonly %source, ptr noalias %destination, ptr noalias readonly %table, i64 %first, i64 %count) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %table, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %table, i64 128
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 160
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %table, i64 72
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %table, i64 104
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i8, ptr %table, i64 136
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i8, ptr %table, i64 168
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i8, ptr %table, i64 80
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr inbounds i8, ptr %table, i64 112
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds i8, ptr %table, i64 144
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i8, ptr %table, i64 176
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i8, ptr %table, i64 88
  %v26 = load i64, ptr %v25, align 8
  %v27 = getelementptr inbounds i8, ptr %table, i64 120
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr inbounds i8, ptr %table, i64 152
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr inbounds i8, ptr %table, i64 184
  %v32 = load i64, ptr %v31, align 8
  %v33 = getelementptr inbounds i8, ptr %table, i64 8
  %v34 = load i64, ptr %v33, align 8
  %v35 = lshr i64 %first, 1
  %v36 = xor i64 %first, %v35
  %v37 = load i64, ptr %table, align 8
  br label %loop38
loop38:
  %i41 = phi i64 [ 0, %entry ], [ %n42, %latch39 ]
  %c43 = phi i64 [ 0, %entry ], [ %v75, %latch39 ]
  %c44 = phi i64 [ %v34, %entry ], [ %v76, %latch39 ]
  %c45 = phi i64 [ 0, %entry ], [ %v77, %latch39 ]
  %c46 = phi i64 [ 0, %entry ], [ %v78, %latch39 ]
  %c47 = phi i64 [ 0, %entry ], [ %v79, %latch39 ]
  %v48 = lshr i64 %v36, %i41
  %v49 = and i64 %v48, 1
  %v50 = icmp ne i64 %v49, 0
  br i1 %v50, label %then51, label %leave52
then51:
  %v53 = getelementptr inbounds i8, ptr %table, i64 192
  %v54 = mul i64 %i41, 40
  %v55 = getelementptr inbounds i8, ptr %v53, i64 %v54
  %v56 = load i64, ptr %v55, align 8
  %v57 = xor i64 %c43, %v56
  %v58 = getelementptr inbounds i8, ptr %v55, i64 8
  %v59 = load i64, ptr %v58, align 8
  %v60 = xor i64 %c44, %v59
  %v61 = getelementptr inbounds i8, ptr %v55, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = xor i64 %c45, %v62
  %v64 = getelementptr inbounds i8, ptr %v55, i64 32
  %v65 = load i64, ptr %v64, align 8
  %v66 = and i64 %v65, %c46
  %v67 = call i64 @llvm.ctpop.i64(i64 %v66)
  %v68 = getelementptr inbounds i8, ptr %v55, i64 24
  %v69 = load i64, ptr %v68, align 8
  %v70 = shl i64 %v67, 1
  %v71 = add i64 %v69, %v70
  %v72 = shl i64 1, %i41
  %v73 = xor i64 %c46, %v72
  %v74 = add i64 %c47, %v71
  br label %leave52
leave52:
  %v75 = phi i64 [ %v57, %then51 ], [ %c43, %loop38 ]
  %v76 = phi i64 [ %v60, %then51 ], [ %c44, %loop38 ]
  %v77 = phi i64 [ %v63, %then51 ], [ %c45, %loop38 ]
  %v78 = phi i64 [ %v73, %then51 ], [ %c46, %loop38 ]
  %v79 = phi i64 [ %v74, %then51 ], [ %c47, %loop38 ]
  br label %latch39
latch39:
  %n42 = add nuw i64 %i41, 1
  %v80 = icmp eq i64 %n42, %v37
  br i1 %v80, label %leave40, label %loop38
leave40:
  br label %loop81
loop81:
  %i84 = phi i64 [ 0, %leave40 ], [ %n85, %latch82 ]
  %c86 = phi i64 [ %v75, %leave40 ], [ %v159, %latch82 ]
  %c87 = phi i64 [ %v76, %leave40 ], [ %v162, %latch82 ]
  %c88 = phi i64 [ %v77, %leave40 ], [ %v165, %latch82 ]
  %c89 = phi i64 [ %v78, %leave40 ], [ %v175, %latch82 ]
  %c90 = phi i64 [ %v79, %leave40 ], [ %v176, %latch82 ]
  %v91 = xor i64 %c86, %v2
  %v92 = getelementptr inbounds i8, ptr %source, i64 %v91
  %v93 = xor i64 %c86, %v4
  %v94 = getelementptr inbounds i8, ptr %source, i64 %v93
  %v95 = xor i64 %c86, %v6
  %v96 = getelementptr inbounds i8, ptr %source, i64 %v95
  %v97 = xor i64 %c86, %v8
  %v98 = getelementptr inbounds i8, ptr %source, i64 %v97
  %v99 = xor i64 %c87, %v10
  %v100 = getelementptr inbounds i8, ptr %destination, i64 %v99
  %v101 = xor i64 %c87, %v12
  %v102 = getelementptr inbounds i8, ptr %destination, i64 %v101
  %v103 = xor i64 %c87, %v14
  %v104 = getelementptr inbounds i8, ptr %destination, i64 %v103
  %v105 = xor i64 %c87, %v16
  %v106 = getelementptr inbounds i8, ptr %destination, i64 %v105
  %v107 = lshr i64 %c90, 0
  %v108 = and i64 %v107, 1
  %v109 = sub i64 0, %v108
  %v110 = lshr i64 %c90, 1
  %v111 = and i64 %v110, 1
  %v112 = sub i64 0, %v111
  %v113 = xor i64 %c88, %v112
  %v114 = lshr i64 %c88, 16
  %v115 = and i64 %v114, 1
  %v116 = sub i64 0, %v115
  %v117 = lshr i64 %c88, 17
  %v118 = and i64 %v117, 1
  %v119 = sub i64 0, %v118
  %v120 = xor i64 %v113, %v18
  %v121 = xor i64 %v113, %v20
  %v122 = xor i64 %v121, %v116
  %v123 = xor i64 %v113, %v22
  %v124 = xor i64 %v123, %v119
  %v125 = xor i64 %v113, %v24
  %v126 = xor i64 %v125, %v116
  %v127 = xor i64 %v126, %v119
  %v128 = load <16 x float>, ptr %v92, align 64
  %v129 = load <16 x float>, ptr %v94, align 64
  %v130 = load <16 x float>, ptr %v96, align 64
  %v131 = load <16 x float>, ptr %v98, align 64
  %v132 = shufflevector <16 x float> %v128, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v133 = shufflevector <16 x float> %v129, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v134 = shufflevector <16 x float> %v130, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v135 = shufflevector <16 x float> %v131, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v136 = trunc i64 %v120 to i16
  %v137 = bitcast i16 %v136 to <16 x i1>
  %v138 = fneg <16 x float> %v132
  %v139 = select <16 x i1> %v137, <16 x float> %v138, <16 x float> %v132
  %v140 = trunc i64 %v122 to i16
  %v141 = bitcast i16 %v140 to <16 x i1>
  %v142 = fneg <16 x float> %v133
  %v143 = select <16 x i1> %v141, <16 x float> %v142, <16 x float> %v133
  %v144 = trunc i64 %v124 to i16
  %v145 = bitcast i16 %v144 to <16 x i1>
  %v146 = fneg <16 x float> %v134
  %v147 = select <16 x i1> %v145, <16 x float> %v146, <16 x float> %v134
  %v148 = trunc i64 %v127 to i16
  %v149 = bitcast i16 %v148 to <16 x i1>
  %v150 = fneg <16 x float> %v135
  %v151 = select <16 x i1> %v149, <16 x float> %v150, <16 x float> %v135
  store <16 x float> %v139, ptr %v100, align 64
  store <16 x float> %v143, ptr %v102, align 64
  store <16 x float> %v147, ptr %v104, align 64
  store <16 x float> %v151, ptr %v106, align 64
  %v152 = add i64 %first, %i84
  %v153 = add i64 %v152, 1
  %v154 = call i64 @llvm.cttz.i64(i64 %v153, i1 true)
  %v155 = getelementptr inbounds i8, ptr %table, i64 192
  %v156 = mul i64 %v154, 40
  %v157 = getelementptr inbounds i8, ptr %v155, i64 %v156
  %v158 = load i64, ptr %v157, align 8
  %v159 = xor i64 %c86, %v158
  %v160 = getelementptr inbounds i8, ptr %v157, i64 8
  %v161 = load i64, ptr %v160, align 8
  %v162 = xor i64 %c87, %v161
  %v163 = getelementptr inbounds i8, ptr %v157, i64 16
  %v164 = load i64, ptr %v163, align 8
  %v165 = xor i64 %c88, %v164
  %v166 = getelementptr inbounds i8, ptr %v157, i64 32
  %v167 = load i64, ptr %v166, align 8
  %v168 = and i64 %v167, %c89
  %v169 = call i64 @llvm.ctpop.i64(i64 %v168)
  %v170 = getelementptr inbounds i8, ptr %v157, i64 24
  %v171 = load i64, ptr %v170, align 8
  %v172 = shl i64 %v169, 1
  %v173 = add i64 %v171, %v172
  %v174 = shl i64 1, %v154
  %v175 = xor i64 %c89, %v174
  %v176 = add i64 %c90, %v173
  br label %latch82
latch82:
  %n85 = add nuw i64 %i84, 1
  %v177 = icmp eq i64 %n85, %count
  br i1 %v177, label %leave83, label %loop81
leave83:
  ret void
}

define void @observables_1_both(ptr noalias %state, ptr noalias %cotangent, ptr noalias %table, ptr noalias %workspace, ptr noalias %weights, i64 %part) nounwind {
entry:
  %a1 = alloca [4 x <16 x float>], align 64
  %a2 = alloca [256 x i8], align 64
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
  %v65 = getelementptr inbounds i8, ptr %table, i64 128
  br label %loop66
loop66:
  %i69 = phi i64 [ 0, %leave34 ], [ %n70, %latch67 ]
  %c71 = phi i64 [ 0, %leave34 ], [ %v90, %latch67 ]
  %c72 = phi i64 [ 0, %leave34 ], [ %v411, %latch67 ]
  %v73 = mul i64 %i69, %v62
  br label %loop74
loop74:
  %i77 = phi i64 [ 0, %loop66 ], [ %n78, %latch75 ]
  %c79 = phi i64 [ %c71, %loop66 ], [ %v90, %latch75 ]
  %c80 = phi i64 [ %c72, %loop66 ], [ %v411, %latch75 ]
  %v81 = add i64 %v73, %i77
  %v82 = add i64 %v81, 1
  %v83 = call i64 @llvm.cttz.i64(i64 %v82, i1 true)
  %v84 = icmp uge i64 %v83, 63
  %v85 = zext i1 %v84 to i64
  %v86 = add i64 %v83, %v85
  %v87 = shl i64 %v86, 3
  %v88 = getelementptr inbounds i8, ptr %v65, i64 %v87
  %v89 = load i64, ptr %v88, align 8
  %v90 = xor i64 %c79, %v89
  %v91 = getelementptr inbounds i8, ptr %state, i64 %v90
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = xor i64 %v90, 64
  %v93 = getelementptr inbounds i8, ptr %state, i64 %v92
  call void @llvm.prefetch.p0(ptr %v93, i32 0, i32 2, i32 1)
  %v94 = xor i64 %v90, 128
  %v95 = getelementptr inbounds i8, ptr %state, i64 %v94
  call void @llvm.prefetch.p0(ptr %v95, i32 0, i32 2, i32 1)
  %v96 = xor i64 %v90, 192
  %v97 = getelementptr inbounds i8, ptr %state, i64 %v96
  call void @llvm.prefetch.p0(ptr %v97, i32 0, i32 2, i32 1)
  %v98 = getelementptr inbounds i8, ptr %cotangent, i64 %v90
  call void @llvm.prefetch.p0(ptr %v98, i32 0, i32 2, i32 1)
  %v99 = xor i64 %v90, 64
  %v100 = getelementptr inbounds i8, ptr %cotangent, i64 %v99
  call void @llvm.prefetch.p0(ptr %v100, i32 0, i32 2, i32 1)
  %v101 = xor i64 %v90, 128
  %v102 = getelementptr inbounds i8, ptr %cotangent, i64 %v101
  call void @llvm.prefetch.p0(ptr %v102, i32 0, i32 2, i32 1)
  %v103 = xor i64 %v90, 192
  %v104 = getelementptr inbounds i8, ptr %cotangent, i64 %v103
  call void @llvm.prefetch.p0(ptr %v104, i32 0, i32 2, i32 1)
  %v105 = getelementptr inbounds i8, ptr %table, i64 24
  %v106 = load i64, ptr %v105, align 8
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v107 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v107, align 64
  %v108 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v108, align 64
  %v109 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v109, align 64
  br label %loop110
loop110:
  %i113 = phi i64 [ 0, %loop74 ], [ %n114, %latch111 ]
  %v115 = add i64 0, %i113
  %v116 = mul i64 %v115, 48
  %v117 = getelementptr inbounds i8, ptr %v7, i64 %v116
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i8, ptr %a1, i64 %v118
  %v120 = mul i64 %v115, 192
  %v121 = add i64 %v12, %v120
  %v122 = getelementptr inbounds i8, ptr %workspace, i64 %v121
  %v123 = getelementptr inbounds i8, ptr %v122, i64 128
  %v124 = load <16 x float>, ptr %v123, align 64
  %v125 = getelementptr inbounds i8, ptr %v117, i64 8
  %v126 = load i64, ptr %v125, align 8
  %v127 = and i64 %v126, %c80
  %v128 = call i64 @llvm.ctpop.i64(i64 %v127)
  %v129 = and i64 %v128, 1
  %v130 = mul i64 %v129, 64
  %v131 = getelementptr inbounds i8, ptr %a3, i64 %v130
  %v132 = load <16 x float>, ptr %v131, align 64
  %v133 = load <16 x float>, ptr %v119, align 64
  %v134 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v124, <16 x float> %v132, <16 x float> %v133)
  store <16 x float> %v134, ptr %v119, align 64
  br label %latch111
latch111:
  %n114 = add nuw i64 %i113, 1
  %v135 = icmp eq i64 %n114, %v106
  br i1 %v135, label %leave112, label %loop110
leave112:
  %v136 = load <16 x float>, ptr %a1, align 64
  %v137 = getelementptr inbounds i8, ptr %a1, i64 64
  %v138 = load <16 x float>, ptr %v137, align 64
  %v139 = getelementptr inbounds i8, ptr %a1, i64 128
  %v140 = load <16 x float>, ptr %v139, align 64
  %v141 = getelementptr inbounds i8, ptr %a1, i64 192
  %v142 = load <16 x float>, ptr %v141, align 64
  %v143 = fadd <16 x float> %v136, %v138
  %v144 = fsub <16 x float> %v136, %v138
  %v145 = fadd <16 x float> %v140, %v142
  %v146 = fsub <16 x float> %v140, %v142
  %v147 = fadd <16 x float> %v143, %v145
  %v148 = fsub <16 x float> %v143, %v145
  %v149 = fadd <16 x float> %v144, %v146
  %v150 = fsub <16 x float> %v144, %v146
  %v151 = getelementptr inbounds i8, ptr %cotangent, i64 %c79
  %v152 = getelementptr inbounds i8, ptr %state, i64 %c79
  %v153 = load <16 x float>, ptr %v152, align 64
  %v154 = fmul <16 x float> %v147, %v153
  store <16 x float> %v154, ptr %v151, align 64
  %v155 = xor i64 %c79, 64
  %v156 = getelementptr inbounds i8, ptr %cotangent, i64 %v155
  %v157 = xor i64 %c79, 64
  %v158 = getelementptr inbounds i8, ptr %state, i64 %v157
  %v159 = load <16 x float>, ptr %v158, align 64
  %v160 = fmul <16 x float> %v149, %v159
  store <16 x float> %v160, ptr %v156, align 64
  %v161 = xor i64 %c79, 128
  %v162 = getelementptr inbounds i8, ptr %cotangent, i64 %v161
  %v163 = xor i64 %c79, 128
  %v164 = getelementptr inbounds i8, ptr %state, i64 %v163
  %v165 = load <16 x float>, ptr %v164, align 64
  %v166 = fmul <16 x float> %v148, %v165
  store <16 x float> %v166, ptr %v162, align 64
  %v167 = xor i64 %c79, 192
  %v168 = getelementptr inbounds i8, ptr %cotangent, i64 %v167
  %v169 = xor i64 %c79, 192
  %v170 = getelementptr inbounds i8, ptr %state, i64 %v169
  %v171 = load <16 x float>, ptr %v170, align 64
  %v172 = fmul <16 x float> %v150, %v171
  store <16 x float> %v172, ptr %v168, align 64
  %v173 = getelementptr inbounds i8, ptr %state, i64 %c79
  %v174 = load <16 x float>, ptr %v173, align 64
  %v175 = xor i64 %c79, 64
  %v176 = getelementptr inbounds i8, ptr %state, i64 %v175
  %v177 = load <16 x float>, ptr %v176, align 64
  %v178 = xor i64 %c79, 128
  %v179 = getelementptr inbounds i8, ptr %state, i64 %v178
  %v180 = load <16 x float>, ptr %v179, align 64
  %v181 = xor i64 %c79, 192
  %v182 = getelementptr inbounds i8, ptr %state, i64 %v181
  %v183 = load <16 x float>, ptr %v182, align 64
  %v184 = fmul <16 x float> %v174, %v174
  %v185 = fmul <16 x float> %v177, %v177
  %v186 = fmul <16 x float> %v180, %v180
  %v187 = fmul <16 x float> %v183, %v183
  %v188 = fadd <16 x float> %v184, %v185
  %v189 = fsub <16 x float> %v184, %v185
  %v190 = fadd <16 x float> %v186, %v187
  %v191 = fsub <16 x float> %v186, %v187
  %v192 = fadd <16 x float> %v188, %v190
  %v193 = fsub <16 x float> %v188, %v190
  %v194 = fadd <16 x float> %v189, %v191
  %v195 = fsub <16 x float> %v189, %v191
  store <16 x float> %v192, ptr %a1, align 64
  %v196 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v194, ptr %v196, align 64
  %v197 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v193, ptr %v197, align 64
  %v198 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v195, ptr %v198, align 64
  br label %loop199
loop199:
  %i202 = phi i64 [ 0, %leave112 ], [ %n203, %latch200 ]
  %v204 = add i64 0, %i202
  %v205 = mul i64 %v204, 48
  %v206 = getelementptr inbounds i8, ptr %v7, i64 %v205
  %v207 = load i64, ptr %v206, align 8
  %v208 = getelementptr inbounds i8, ptr %a1, i64 %v207
  %v209 = load <16 x float>, ptr %v208, align 64
  %v210 = mul i64 %v204, 192
  %v211 = add i64 %v12, %v210
  %v212 = getelementptr inbounds i8, ptr %workspace, i64 %v211
  %v213 = getelementptr inbounds i8, ptr %v206, i64 8
  %v214 = load i64, ptr %v213, align 8
  %v215 = and i64 %v214, %c80
  %v216 = call i64 @llvm.ctpop.i64(i64 %v215)
  %v217 = and i64 %v216, 1
  %v218 = mul i64 %v217, 64
  %v219 = getelementptr inbounds i8, ptr %v212, i64 %v218
  %v220 = load <16 x float>, ptr %v219, align 64
  %v221 = fadd <16 x float> %v220, %v209
  store <16 x float> %v221, ptr %v219, align 64
  br label %latch200
latch200:
  %n203 = add nuw i64 %i202, 1
  %v222 = icmp eq i64 %n203, %v106
  br i1 %v222, label %leave201, label %loop199
leave201:
  %v223 = getelementptr inbounds i8, ptr %table, i64 32
  %v224 = load i64, ptr %v223, align 8
  br label %loop225
loop225:
  %i228 = phi i64 [ 0, %leave201 ], [ %n229, %latch226 ]
  %v230 = getelementptr inbounds i8, ptr %table, i64 40
  %v231 = load i64, ptr %v230, align 8
  %v232 = getelementptr inbounds i8, ptr %table, i64 %v231
  %v233 = mul i64 %i228, 80
  %v234 = getelementptr inbounds i8, ptr %v232, i64 %v233
  %v235 = load i64, ptr %v234, align 8
  %v236 = getelementptr inbounds i8, ptr %v234, i64 8
  %v237 = load i64, ptr %v236, align 8
  %v238 = getelementptr inbounds i8, ptr %v234, i64 16
  %v239 = load i64, ptr %v238, align 8
  %v240 = xor i64 %c79, %v239
  %v244 = getelementptr inbounds i8, ptr %v234, i64 24
  %v245 = load i64, ptr %v244, align 8
  switch i64 %v245, label %copied241 [ i64 2, label %lanes242 i64 9, label %lanes243 ]
lanes242:
  br label %loop246
loop246:
  %i249 = phi i64 [ 0, %lanes242 ], [ %n250, %latch247 ]
  %v251 = getelementptr inbounds i8, ptr %table, i64 512
  %v252 = shl i64 %i249, 3
  %v253 = getelementptr inbounds i8, ptr %v251, i64 %v252
  %v254 = load i64, ptr %v253, align 8
  %v255 = xor i64 %v240, %v254
  %v256 = getelementptr inbounds i8, ptr %state, i64 %v255
  %v257 = load <16 x float>, ptr %v256, align 64
  %v258 = shufflevector <16 x float> %v257, <16 x float> poison, <16 x i32> <i32 2, i32 3, i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 10, i32 11, i32 8, i32 9, i32 14, i32 15, i32 12, i32 13>
  %v259 = getelementptr inbounds i8, ptr %a2, i64 %v254
  store <16 x float> %v258, ptr %v259, align 64
  br label %latch247
latch247:
  %n250 = add nuw i64 %i249, 1
  %v260 = icmp eq i64 %n250, 4
  br i1 %v260, label %leave248, label %loop246
leave248:
  br label %copied241
lanes243:
  br label %loop261
loop261:
  %i264 = phi i64 [ 0, %lanes243 ], [ %n265, %latch262 ]
  %v266 = getelementptr inbounds i8, ptr %table, i64 512
  %v267 = shl i64 %i264, 3
  %v268 = getelementptr inbounds i8, ptr %v266, i64 %v267
  %v269 = load i64, ptr %v268, align 8
  %v270 = xor i64 %v240, %v269
  %v271 = getelementptr inbounds i8, ptr %state, i64 %v270
  %v272 = load <16 x float>, ptr %v271, align 64
  %v273 = shufflevector <16 x float> %v272, <16 x float> poison, <16 x i32> <i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14, i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v274 = getelementptr inbounds i8, ptr %a2, i64 %v269
  store <16 x float> %v273, ptr %v274, align 64
  br label %latch262
latch262:
  %n265 = add nuw i64 %i264, 1
  %v275 = icmp eq i64 %n265, 4
  br i1 %v275, label %leave263, label %loop261
leave263:
  br label %copied241
copied241:
  %v276 = phi ptr [ %state, %loop225 ], [ %a2, %leave248 ], [ %a2, %leave263 ]
  %v277 = phi i64 [ %v240, %loop225 ], [ 0, %leave248 ], [ 0, %leave263 ]
  store <16 x float> zeroinitializer, ptr %a1, align 64
  %v278 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> zeroinitializer, ptr %v278, align 64
  %v279 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> zeroinitializer, ptr %v279, align 64
  %v280 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> zeroinitializer, ptr %v280, align 64
  br label %loop281
loop281:
  %i284 = phi i64 [ 0, %copied241 ], [ %n285, %latch282 ]
  %v286 = add i64 %v235, %i284
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
  %v298 = and i64 %v297, %c80
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
  %v306 = icmp eq i64 %n285, %v237
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
  %v322 = getelementptr inbounds i8, ptr %cotangent, i64 %c79
  %v323 = getelementptr inbounds i8, ptr %v276, i64 %v277
  %v324 = load <16 x float>, ptr %v323, align 64
  %v325 = load <16 x float>, ptr %v322, align 64
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v324, <16 x float> %v325)
  store <16 x float> %v326, ptr %v322, align 64
  %v327 = xor i64 %c79, 64
  %v328 = getelementptr inbounds i8, ptr %cotangent, i64 %v327
  %v329 = xor i64 %v277, 64
  %v330 = getelementptr inbounds i8, ptr %v276, i64 %v329
  %v331 = load <16 x float>, ptr %v330, align 64
  %v332 = load <16 x float>, ptr %v328, align 64
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v331, <16 x float> %v332)
  store <16 x float> %v333, ptr %v328, align 64
  %v334 = xor i64 %c79, 128
  %v335 = getelementptr inbounds i8, ptr %cotangent, i64 %v334
  %v336 = xor i64 %v277, 128
  %v337 = getelementptr inbounds i8, ptr %v276, i64 %v336
  %v338 = load <16 x float>, ptr %v337, align 64
  %v339 = load <16 x float>, ptr %v335, align 64
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v319, <16 x float> %v338, <16 x float> %v339)
  store <16 x float> %v340, ptr %v335, align 64
  %v341 = xor i64 %c79, 192
  %v342 = getelementptr inbounds i8, ptr %cotangent, i64 %v341
  %v343 = xor i64 %v277, 192
  %v344 = getelementptr inbounds i8, ptr %v276, i64 %v343
  %v345 = load <16 x float>, ptr %v344, align 64
  %v346 = load <16 x float>, ptr %v342, align 64
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v345, <16 x float> %v346)
  store <16 x float> %v347, ptr %v342, align 64
  %v348 = getelementptr inbounds i8, ptr %v276, i64 %v277
  %v349 = load <16 x float>, ptr %v348, align 64
  %v350 = getelementptr inbounds i8, ptr %state, i64 %c79
  %v351 = load <16 x float>, ptr %v350, align 64
  %v352 = fmul <16 x float> %v351, %v349
  %v353 = xor i64 %v277, 64
  %v354 = getelementptr inbounds i8, ptr %v276, i64 %v353
  %v355 = load <16 x float>, ptr %v354, align 64
  %v356 = xor i64 %c79, 64
  %v357 = getelementptr inbounds i8, ptr %state, i64 %v356
  %v358 = load <16 x float>, ptr %v357, align 64
  %v359 = fmul <16 x float> %v358, %v355
  %v360 = xor i64 %v277, 128
  %v361 = getelementptr inbounds i8, ptr %v276, i64 %v360
  %v362 = load <16 x float>, ptr %v361, align 64
  %v363 = xor i64 %c79, 128
  %v364 = getelementptr inbounds i8, ptr %state, i64 %v363
  %v365 = load <16 x float>, ptr %v364, align 64
  %v366 = fmul <16 x float> %v365, %v362
  %v367 = xor i64 %v277, 192
  %v368 = getelementptr inbounds i8, ptr %v276, i64 %v367
  %v369 = load <16 x float>, ptr %v368, align 64
  %v370 = xor i64 %c79, 192
  %v371 = getelementptr inbounds i8, ptr %state, i64 %v370
  %v372 = load <16 x float>, ptr %v371, align 64
  %v373 = fmul <16 x float> %v372, %v369
  %v374 = fadd <16 x float> %v352, %v359
  %v375 = fsub <16 x float> %v352, %v359
  %v376 = fadd <16 x float> %v366, %v373
  %v377 = fsub <16 x float> %v366, %v373
  %v378 = fadd <16 x float> %v374, %v376
  %v379 = fsub <16 x float> %v374, %v376
  %v380 = fadd <16 x float> %v375, %v377
  %v381 = fsub <16 x float> %v375, %v377
  store <16 x float> %v378, ptr %a1, align 64
  %v382 = getelementptr inbounds i8, ptr %a1, i64 64
  store <16 x float> %v380, ptr %v382, align 64
  %v383 = getelementptr inbounds i8, ptr %a1, i64 128
  store <16 x float> %v379, ptr %v383, align 64
  %v384 = getelementptr inbounds i8, ptr %a1, i64 192
  store <16 x float> %v381, ptr %v384, align 64
  br label %loop385
loop385:
  %i388 = phi i64 [ 0, %leave283 ], [ %n389, %latch386 ]
  %v390 = add i64 %v235, %i388
  %v391 = mul i64 %v390, 48
  %v392 = getelementptr inbounds i8, ptr %v7, i64 %v391
  %v393 = load i64, ptr %v392, align 8
  %v394 = getelementptr inbounds i8, ptr %a1, i64 %v393
  %v395 = load <16 x float>, ptr %v394, align 64
  %v396 = mul i64 %v390, 192
  %v397 = add i64 %v12, %v396
  %v398 = getelementptr inbounds i8, ptr %workspace, i64 %v397
  %v399 = getelementptr inbounds i8, ptr %v392, i64 8
  %v400 = load i64, ptr %v399, align 8
  %v401 = and i64 %v400, %c80
  %v402 = call i64 @llvm.ctpop.i64(i64 %v401)
  %v403 = and i64 %v402, 1
  %v404 = mul i64 %v403, 64
  %v405 = getelementptr inbounds i8, ptr %v398, i64 %v404
  %v406 = load <16 x float>, ptr %v405, align 64
  %v407 = fadd <16 x float> %v406, %v395
  store <16 x float> %v407, ptr %v405, align 64
  br label %latch386
latch386:
  %n389 = add nuw i64 %i388, 1
  %v408 = icmp eq i64 %n389, %v237
  br i1 %v408, label %leave387, label %loop385
leave387:
  br label %latch226
latch226:
  %n229 = add nuw i64 %i228, 1
  %v409 = icmp eq i64 %n229, %v224
  br i1 %v409, label %leave227, label %loop225
leave227:
  %v410 = shl i64 1, %v86
  %v411 = xor i64 %c80, %v410
  br label %latch75
latch75:
  %n78 = add nuw i64 %i77, 1
  %v412 = icmp eq i64 %n78, %v62
  br i1 %v412, label %leave76, label %loop74
leave76:
  br label %loop413
loop413:
  %i416 = phi i64 [ 0, %leave76 ], [ %n417, %latch414 ]
  %v418 = add i64 0, %i416
  %v419 = mul i64 %v418, 192
  %v420 = add i64 %v12, %v419
  %v421 = getelementptr inbounds i8, ptr %workspace, i64 %v420
  %v422 = load <16 x float>, ptr %v421, align 64
  %v423 = getelementptr inbounds i8, ptr %v421, i64 64
  %v424 = load <16 x float>, ptr %v423, align 64
  %v425 = fsub <16 x float> %v422, %v424
  %v426 = mul i64 %v418, 48
  %v427 = getelementptr inbounds i8, ptr %v7, i64 %v426
  %v428 = getelementptr inbounds i8, ptr %v427, i64 16
  %v429 = load i64, ptr %v428, align 8
  %v430 = trunc i64 %v429 to i16
  %v431 = bitcast i16 %v430 to <16 x i1>
  %v432 = fneg <16 x float> %v425
  %v433 = select <16 x i1> %v431, <16 x float> %v432, <16 x float> %v425
  store <16 x float> zeroinitializer, ptr %v421, align 64
  %v434 = getelementptr inbounds i8, ptr %v421, i64 64
  store <16 x float> zeroinitializer, ptr %v434, align 64
  %v435 = fpext <16 x float> %v433 to <16 x double>
  %v436 = call reassoc double @llvm.vector.reduce.fadd.v16f64(double 0.0, <16 x double> %v435)
  %v437 = shl i64 %v418, 3
  %v438 = getelementptr inbounds i8, ptr %workspace, i64 %v437
  %v439 = load double, ptr %v438, align 8
  %v440 = fadd double %v439, %v436
  %v441 = getelementptr inbounds i8, ptr %workspace, i64 %v437
  store double %v440, ptr %v441, align 8
  br label %latch414
latch414:
  %n417 = add nuw i64 %i416, 1
  %v442 = icmp eq i64 %n417, %v64
  br i1 %v442, label %leave415, label %loop413
leave415:
  br label %latch67
latch67:
  %n70 = add nuw i64 %i69, 1
  %v443 = icmp eq i64 %n70, %v60
  br i1 %v443, label %leave68, label %loop66
leave68:
  ret void
}