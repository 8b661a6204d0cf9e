; A loop: its first stage makes the phases before all gates, and those that the previous
    iteration has left.
; 2496 bytes of tables, 11840 of workspace

define internal void @block_factors_0(ptr noalias %records, ptr noalias %list, ptr noalias %factors) nounwind {
entry:
  %v1 = load i64, ptr %list, align 8
  %v2 = getelementptr inbounds i8, ptr %list, i64 8
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr inbounds i8, ptr %list, i64 16
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %list, i64 24
  %v7 = shl i64 %v1, 3
  %v8 = getelementptr inbounds i8, ptr %v6, i64 %v7
  %v9 = shl i64 %v3, 3
  %v10 = getelementptr inbounds i8, ptr %v8, i64 %v9
  %v11 = shl i64 4, %v1
  %v12 = icmp ult i64 %v11, 64
  %v13 = select i1 %v12, i64 64, i64 %v11
  %v14 = getelementptr inbounds i8, ptr %factors, i64 %v13
  %v15 = icmp ne i64 %v3, 0
  br i1 %v15, label %then16, label %leave17
then16:
  br label %loop18
loop18:
  %i21 = phi i64 [ 0, %then16 ], [ %n22, %latch19 ]
  %c23 = phi <16 x float> [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then16 ], [ %v31, %latch19 ]
  %v24 = shl i64 %i21, 3
  %v25 = getelementptr inbounds i8, ptr %v8, i64 %v24
  %v26 = load i64, ptr %v25, align 8
  %v27 = getelementptr inbounds i8, ptr %records, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <16 x float> poison, float %v28, i32 0
  %v30 = shufflevector <16 x float> %v29, <16 x float> poison, <16 x i32> zeroinitializer
  %v31 = fmul <16 x float> %c23, %v30
  br label %latch19
latch19:
  %n22 = add nuw i64 %i21, 1
  %v32 = icmp eq i64 %n22, %v3
  br i1 %v32, label %leave20, label %loop18
leave20:
  br label %leave17
leave17:
  %v33 = phi <16 x float> [ %v31, %leave20 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %entry ]
  store <16 x float> %v33, ptr %factors, align 64
  store <16 x float> zeroinitializer, ptr %v14, align 64
  %v34 = icmp ugt i64 %v1, 0
  br i1 %v34, label %then35, label %leave36
then35:
  %v37 = load i64, ptr %v6, align 8
  %v38 = icmp ne i64 %v37, -9223372036854775808
  br i1 %v38, label %then39, label %leave40
then39:
  %v41 = getelementptr inbounds i8, ptr %records, i64 %v37
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <16 x float> poison, float %v42, i32 0
  %v44 = shufflevector <16 x float> %v43, <16 x float> poison, <16 x i32> zeroinitializer
  %v45 = getelementptr inbounds i8, ptr %v41, i64 4
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <16 x float> poison, float %v46, i32 0
  %v48 = shufflevector <16 x float> %v47, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave40
leave40:
  %v49 = phi <16 x float> [ %v44, %then39 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then35 ]
  %v50 = phi <16 x float> [ %v48, %then39 ], [ zeroinitializer, %then35 ]
  %v51 = load <16 x float>, ptr %factors, align 64
  %v52 = load <16 x float>, ptr %v14, align 64
  %v53 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v49, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v54 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v50, <16 x float> zeroinitializer
  %v55 = fmul <16 x float> %v51, %v53
  %v56 = fneg <16 x float> %v54
  %v57 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v52, <16 x float> %v56, <16 x float> %v55)
  %v58 = fmul <16 x float> %v51, %v54
  %v59 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v52, <16 x float> %v53, <16 x float> %v58)
  store <16 x float> %v57, ptr %factors, align 64
  store <16 x float> %v59, ptr %v14, align 64
  br label %leave36
leave36:
  %v60 = icmp ugt i64 %v1, 1
  br i1 %v60, label %then61, label %leave62
then61:
  %v63 = getelementptr inbounds i8, ptr %v6, i64 8
  %v64 = load i64, ptr %v63, align 8
  %v65 = icmp ne i64 %v64, -9223372036854775808
  br i1 %v65, label %then66, label %leave67
then66:
  %v68 = getelementptr inbounds i8, ptr %records, i64 %v64
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <16 x float> poison, float %v69, i32 0
  %v71 = shufflevector <16 x float> %v70, <16 x float> poison, <16 x i32> zeroinitializer
  %v72 = getelementptr inbounds i8, ptr %v68, i64 4
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <16 x float> poison, float %v73, i32 0
  %v75 = shufflevector <16 x float> %v74, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave67
leave67:
  %v76 = phi <16 x float> [ %v71, %then66 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then61 ]
  %v77 = phi <16 x float> [ %v75, %then66 ], [ zeroinitializer, %then61 ]
  %v78 = load <16 x float>, ptr %factors, align 64
  %v79 = load <16 x float>, ptr %v14, align 64
  %v80 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v76, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v81 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v77, <16 x float> zeroinitializer
  %v82 = fmul <16 x float> %v78, %v80
  %v83 = fneg <16 x float> %v81
  %v84 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v83, <16 x float> %v82)
  %v85 = fmul <16 x float> %v78, %v81
  %v86 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v79, <16 x float> %v80, <16 x float> %v85)
  store <16 x float> %v84, ptr %factors, align 64
  store <16 x float> %v86, ptr %v14, align 64
  br label %leave62
leave62:
  %v87 = icmp ugt i64 %v1, 2
  br i1 %v87, label %then88, label %leave89
then88:
  %v90 = getelementptr inbounds i8, ptr %v6, i64 16
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp ne i64 %v91, -9223372036854775808
  br i1 %v92, label %then93, label %leave94
then93:
  %v95 = getelementptr inbounds i8, ptr %records, i64 %v91
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <16 x float> poison, float %v96, i32 0
  %v98 = shufflevector <16 x float> %v97, <16 x float> poison, <16 x i32> zeroinitializer
  %v99 = getelementptr inbounds i8, ptr %v95, i64 4
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <16 x float> poison, float %v100, i32 0
  %v102 = shufflevector <16 x float> %v101, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave94
leave94:
  %v103 = phi <16 x float> [ %v98, %then93 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then88 ]
  %v104 = phi <16 x float> [ %v102, %then93 ], [ zeroinitializer, %then88 ]
  %v105 = load <16 x float>, ptr %factors, align 64
  %v106 = load <16 x float>, ptr %v14, align 64
  %v107 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v103, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v108 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v104, <16 x float> zeroinitializer
  %v109 = fmul <16 x float> %v105, %v107
  %v110 = fneg <16 x float> %v108
  %v111 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v110, <16 x float> %v109)
  %v112 = fmul <16 x float> %v105, %v108
  %v113 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v106, <16 x float> %v107, <16 x float> %v112)
  store <16 x float> %v111, ptr %factors, align 64
  store <16 x float> %v113, ptr %v14, align 64
  br label %leave89
leave89:
  %v114 = icmp ugt i64 %v1, 3
  br i1 %v114, label %then115, label %leave116
then115:
  %v117 = getelementptr inbounds i8, ptr %v6, i64 24
  %v118 = load i64, ptr %v117, align 8
  %v119 = icmp ne i64 %v118, -9223372036854775808
  br i1 %v119, label %then120, label %leave121
then120:
  %v122 = getelementptr inbounds i8, ptr %records, i64 %v118
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <16 x float> poison, float %v123, i32 0
  %v125 = shufflevector <16 x float> %v124, <16 x float> poison, <16 x i32> zeroinitializer
  %v126 = getelementptr inbounds i8, ptr %v122, i64 4
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <16 x float> poison, float %v127, i32 0
  %v129 = shufflevector <16 x float> %v128, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave121
leave121:
  %v130 = phi <16 x float> [ %v125, %then120 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then115 ]
  %v131 = phi <16 x float> [ %v129, %then120 ], [ zeroinitializer, %then115 ]
  %v132 = load <16 x float>, ptr %factors, align 64
  %v133 = load <16 x float>, ptr %v14, align 64
  %v134 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v130, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v135 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v131, <16 x float> zeroinitializer
  %v136 = fmul <16 x float> %v132, %v134
  %v137 = fneg <16 x float> %v135
  %v138 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v133, <16 x float> %v137, <16 x float> %v136)
  %v139 = fmul <16 x float> %v132, %v135
  %v140 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v133, <16 x float> %v134, <16 x float> %v139)
  store <16 x float> %v138, ptr %factors, align 64
  store <16 x float> %v140, ptr %v14, align 64
  br label %leave116
leave116:
  %v141 = icmp ugt i64 %v1, 4
  br i1 %v141, label %then142, label %leave143
then142:
  %v144 = sub i64 %v1, 4
  br label %loop145
loop145:
  %i148 = phi i64 [ 0, %then142 ], [ %n149, %latch146 ]
  %v150 = add i64 %i148, 4
  %v151 = shl i64 %v150, 3
  %v152 = getelementptr inbounds i8, ptr %v6, i64 %v151
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp ne i64 %v153, -9223372036854775808
  br i1 %v154, label %then155, label %leave156
then155:
  %v157 = getelementptr inbounds i8, ptr %records, i64 %v153
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <16 x float> poison, float %v158, i32 0
  %v160 = shufflevector <16 x float> %v159, <16 x float> poison, <16 x i32> zeroinitializer
  %v161 = getelementptr inbounds i8, ptr %v157, i64 4
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <16 x float> poison, float %v162, i32 0
  %v164 = shufflevector <16 x float> %v163, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave156
leave156:
  %v165 = phi <16 x float> [ %v160, %then155 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %loop145 ]
  %v166 = phi <16 x float> [ %v164, %then155 ], [ zeroinitializer, %loop145 ]
  %v167 = shl i64 64, %i148
  %v168 = shl i64 1, %i148
  br label %loop169
loop169:
  %i172 = phi i64 [ 0, %leave156 ], [ %n173, %latch170 ]
  %v174 = mul i64 %i172, 64
  %v175 = add i64 %v174, %v167
  %v176 = getelementptr inbounds i8, ptr %factors, i64 %v174
  %v177 = load <16 x float>, ptr %v176, align 64
  %v178 = getelementptr inbounds i8, ptr %v14, i64 %v174
  %v179 = load <16 x float>, ptr %v178, align 64
  %v180 = fmul <16 x float> %v177, %v165
  %v181 = fneg <16 x float> %v166
  %v182 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v179, <16 x float> %v181, <16 x float> %v180)
  %v183 = fmul <16 x float> %v177, %v166
  %v184 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v179, <16 x float> %v165, <16 x float> %v183)
  %v185 = getelementptr inbounds i8, ptr %factors, i64 %v175
  store <16 x float> %v182, ptr %v185, align 64
  %v186 = getelementptr inbounds i8, ptr %v14, i64 %v175
  store <16 x float> %v184, ptr %v186, align 64
  br label %latch170
latch170:
  %n173 = add nuw i64 %i172, 1
  %v187 = icmp eq i64 %n173, %v168
  br i1 %v187, label %leave171, label %loop169
leave171:
  br label %latch146
latch146:
  %n149 = add nuw i64 %i148, 1
  %v188 = icmp eq i64 %n149, %v144
  br i1 %v188, label %leave147, label %loop145
leave147:
  br label %leave143
leave143:
  %v189 = icmp ne i64 %v5, 0
  br i1 %v189, label %then190, label %leave191
then190:
  br label %loop192
loop192:
  %i195 = phi i64 [ 0, %then190 ], [ %n196, %latch193 ]
  %v197 = mul i64 %i195, 24
  %v198 = getelementptr inbounds i8, ptr %v10, i64 %v197
  %v199 = load i64, ptr %v198, align 8
  %v200 = getelementptr inbounds i8, ptr %v198, i64 8
  %v201 = load i64, ptr %v200, align 8
  %v202 = getelementptr inbounds i8, ptr %v198, i64 16
  %v203 = load i64, ptr %v202, align 8
  %v204 = getelementptr inbounds i8, ptr %records, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <16 x float> poison, float %v205, i32 0
  %v207 = shufflevector <16 x float> %v206, <16 x float> poison, <16 x i32> zeroinitializer
  %v208 = getelementptr inbounds i8, ptr %v204, i64 4
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <16 x float> poison, float %v209, i32 0
  %v211 = shufflevector <16 x float> %v210, <16 x float> poison, <16 x i32> zeroinitializer
  %v212 = udiv i64 %v13, 64
  br label %loop213
loop213:
  %i216 = phi i64 [ 0, %loop192 ], [ %n217, %latch214 ]
  %v218 = mul i64 %i216, 64
  %v219 = and i64 %i216, %v201
  %v220 = call i64 @llvm.ctpop.i64(i64 %v219)
  %v221 = and i64 %v220, 1
  %v222 = sub i64 0, %v221
  %v223 = xor i64 %v199, %v222
  %v224 = trunc i64 %v223 to i16
  %v225 = bitcast i16 %v224 to <16 x i1>
  %v226 = select <16 x i1> %v225, <16 x float> %v207, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v227 = select <16 x i1> %v225, <16 x float> %v211, <16 x float> zeroinitializer
  %v228 = getelementptr inbounds i8, ptr %factors, i64 %v218
  %v229 = load <16 x float>, ptr %v228, align 64
  %v230 = getelementptr inbounds i8, ptr %v14, i64 %v218
  %v231 = load <16 x float>, ptr %v230, align 64
  %v232 = fmul <16 x float> %v229, %v226
  %v233 = fneg <16 x float> %v227
  %v234 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v231, <16 x float> %v233, <16 x float> %v232)
  %v235 = fmul <16 x float> %v229, %v227
  %v236 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v231, <16 x float> %v226, <16 x float> %v235)
  %v237 = getelementptr inbounds i8, ptr %factors, i64 %v218
  store <16 x float> %v234, ptr %v237, align 64
  %v238 = getelementptr inbounds i8, ptr %v14, i64 %v218
  store <16 x float> %v236, ptr %v238, align 64
  br label %latch214
latch214:
  %n217 = add nuw i64 %i216, 1
  %v239 = icmp eq i64 %n217, %v212
  br i1 %v239, label %leave215, label %loop213
leave215:
  br label %latch193
latch193:
  %n196 = add nuw i64 %i195, 1
  %v240 = icmp eq i64 %n196, %v5
  br i1 %v240, label %leave194, label %loop192
leave194:
  br label %leave191
leave191:
  ret void
}

define void @kernel_1(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, i64 %start) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = load i32, ptr %v3, align 4
  %v5 = icmp slt i32 %v4, 0
  %v6 = getelementptr inbounds i8, ptr %table, i64 8
  %v7 = load i64, ptr %v6, align 8
  %v8 = select i1 %v5, i64 %v7, i64 0
  %v9 = getelementptr inbounds i8, ptr %table, i64 48
  %v10 = load i64, ptr %table, align 8
  br label %loop11
loop11:
  %i14 = phi i64 [ 0, %entry ], [ %n15, %latch12 ]
  %c16 = phi i64 [ %start, %entry ], [ %v53, %latch12 ]
  %v17 = and i64 %c16, 68719476735
  %v18 = getelementptr inbounds i8, ptr %table, i64 8
  %v19 = load i64, ptr %v18, align 8
  %v20 = xor i64 %v17, %v19
  %v21 = getelementptr inbounds i8, ptr %psi, i64 %v17
  %v22 = getelementptr inbounds i8, ptr %psi, i64 %v20
  %v23 = and i64 %c16, 68719476735
  %v24 = xor i64 %v23, %v8
  %v25 = getelementptr inbounds i8, ptr %table, i64 8
  %v26 = load i64, ptr %v25, align 8
  %v27 = xor i64 %v24, %v26
  %v28 = getelementptr inbounds i8, ptr %psi, i64 %v24
  %v29 = getelementptr inbounds i8, ptr %psi, i64 %v27
  %v30 = load <16 x float>, ptr %v28, align 64
  %v31 = getelementptr inbounds i8, ptr %v28, i64 64
  %v32 = load <16 x float>, ptr %v31, align 64
  %v33 = load <16 x float>, ptr %v29, align 64
  %v34 = getelementptr inbounds i8, ptr %v29, i64 64
  %v35 = load <16 x float>, ptr %v34, align 64
  %v36 = getelementptr inbounds i8, ptr %v3, i64 4
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <16 x float> poison, float %v37, i32 0
  %v39 = shufflevector <16 x float> %v38, <16 x float> poison, <16 x i32> zeroinitializer
  %v40 = fneg <16 x float> %v33
  %v41 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v40, <16 x float> %v30)
  %v42 = fneg <16 x float> %v35
  %v43 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v42, <16 x float> %v32)
  %v44 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v30, <16 x float> %v33)
  %v45 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v39, <16 x float> %v32, <16 x float> %v35)
  store <16 x float> %v41, ptr %v21, align 64
  %v46 = getelementptr inbounds i8, ptr %v21, i64 64
  store <16 x float> %v43, ptr %v46, align 64
  store <16 x float> %v44, ptr %v22, align 64
  %v47 = getelementptr inbounds i8, ptr %v22, i64 64
  store <16 x float> %v45, ptr %v47, align 64
  %v48 = add i64 %i14, 1
  %v49 = call i64 @llvm.cttz.i64(i64 %v48, i1 true)
  %v50 = shl i64 %v49, 3
  %v51 = getelementptr inbounds i8, ptr %v9, i64 %v50
  %v52 = load i64, ptr %v51, align 8
  %v53 = xor i64 %c16, %v52
  br label %latch12
latch12:
  %n15 = add nuw i64 %i14, 1
  %v54 = icmp eq i64 %n15, %v10
  br i1 %v54, label %leave13, label %loop11
leave13:
  ret void
}
