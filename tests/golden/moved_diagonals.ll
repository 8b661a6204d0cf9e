; Three stages: the first makes the phases before all gates, the last those after them.
; 2368 bytes of tables, 10624 of workspace

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

define void @kernel_0(ptr noalias %psi, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias readonly %factors, i64 %start) nounwind {
entry:
  %a14 = alloca [32 x float], align 64
  %a24 = alloca [256 x i8], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %v3, i64 4
  %v5 = load float, ptr %v4, align 4
  %v6 = insertelement <16 x float> poison, float %v5, i32 0
  %v7 = shufflevector <16 x float> %v6, <16 x float> poison, <16 x i32> zeroinitializer
  %v8 = getelementptr inbounds i8, ptr %table, i64 32
  %v9 = load i64, ptr %v8, align 8
  %v10 = trunc i64 %v9 to i16
  %v11 = bitcast i16 %v10 to <16 x i1>
  %v12 = fneg <16 x float> %v7
  %v13 = select <16 x i1> %v11, <16 x float> %v12, <16 x float> %v7
  store <16 x float> %v13, ptr %a14, align 64
  %v15 = load i32, ptr %v3, align 4
  %v16 = icmp slt i32 %v15, 0
  %v17 = getelementptr inbounds i8, ptr %table, i64 48
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr inbounds i8, ptr %coefficients, i64 %v18
  %v20 = load i32, ptr %v19, align 4
  %v21 = icmp slt i32 %v20, 0
  %v22 = getelementptr inbounds i8, ptr %table, i64 80
  %v23 = load i64, ptr %v22, align 8
  %v25 = load float, ptr %v3, align 4
  %v26 = insertelement <16 x float> poison, float %v25, i32 0
  %v27 = shufflevector <16 x float> %v26, <16 x float> poison, <16 x i32> zeroinitializer
  %v28 = fneg <16 x float> %v27
  %v29 = select i1 %v16, <16 x float> %v28, <16 x float> %v27
  %v30 = load float, ptr %v19, align 4
  %v31 = insertelement <16 x float> poison, float %v30, i32 0
  %v32 = shufflevector <16 x float> %v31, <16 x float> poison, <16 x i32> zeroinitializer
  %v33 = fneg <16 x float> %v32
  %v34 = select i1 %v21, <16 x float> %v33, <16 x float> %v32
  %v35 = fmul <16 x float> %v29, %v34
  %v36 = getelementptr inbounds i8, ptr %v19, i64 16
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <16 x float> poison, float %v37, i32 0
  %v39 = shufflevector <16 x float> %v38, <16 x float> poison, <16 x i32> zeroinitializer
  %v40 = getelementptr inbounds i8, ptr %v19, i64 20
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <16 x float> poison, float %v41, i32 0
  %v43 = shufflevector <16 x float> %v42, <16 x float> poison, <16 x i32> zeroinitializer
  %v44 = getelementptr inbounds i8, ptr %v19, i64 8
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <16 x float> poison, float %v45, i32 0
  %v47 = shufflevector <16 x float> %v46, <16 x float> poison, <16 x i32> zeroinitializer
  %v48 = getelementptr inbounds i8, ptr %v19, i64 12
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <16 x float> poison, float %v49, i32 0
  %v51 = shufflevector <16 x float> %v50, <16 x float> poison, <16 x i32> zeroinitializer
  %v52 = getelementptr inbounds i8, ptr %v3, i64 16
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <16 x float> poison, float %v53, i32 0
  %v55 = shufflevector <16 x float> %v54, <16 x float> poison, <16 x i32> zeroinitializer
  %v56 = getelementptr inbounds i8, ptr %v3, i64 20
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <16 x float> poison, float %v57, i32 0
  %v59 = shufflevector <16 x float> %v58, <16 x float> poison, <16 x i32> zeroinitializer
  %v60 = getelementptr inbounds i8, ptr %v3, i64 8
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <16 x float> poison, float %v61, i32 0
  %v63 = shufflevector <16 x float> %v62, <16 x float> poison, <16 x i32> zeroinitializer
  %v64 = getelementptr inbounds i8, ptr %v3, i64 12
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <16 x float> poison, float %v65, i32 0
  %v67 = shufflevector <16 x float> %v66, <16 x float> poison, <16 x i32> zeroinitializer
  %v68 = getelementptr inbounds i8, ptr %table, i64 32
  %v69 = load i64, ptr %v68, align 8
  %v70 = trunc i64 %v69 to i16
  %v71 = bitcast i16 %v70 to <16 x i1>
  %v72 = select <16 x i1> %v71, <16 x float> %v55, <16 x float> %v63
  %v73 = select <16 x i1> %v71, <16 x float> %v59, <16 x float> %v67
  %v74 = fmul <16 x float> %v35, %v72
  %v75 = fmul <16 x float> %v35, %v73
  %v76 = fmul <16 x float> %v74, %v47
  %v77 = fneg <16 x float> %v51
  %v78 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v77, <16 x float> %v76)
  %v79 = fmul <16 x float> %v74, %v51
  %v80 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v47, <16 x float> %v79)
  store <16 x float> %v78, ptr %a24, align 64
  %v81 = getelementptr inbounds i8, ptr %a24, i64 64
  store <16 x float> %v80, ptr %v81, align 64
  %v82 = getelementptr inbounds i8, ptr %v19, i64 16
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <16 x float> poison, float %v83, i32 0
  %v85 = shufflevector <16 x float> %v84, <16 x float> poison, <16 x i32> zeroinitializer
  %v86 = getelementptr inbounds i8, ptr %v19, i64 20
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <16 x float> poison, float %v87, i32 0
  %v89 = shufflevector <16 x float> %v88, <16 x float> poison, <16 x i32> zeroinitializer
  %v90 = getelementptr inbounds i8, ptr %v19, i64 8
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <16 x float> poison, float %v91, i32 0
  %v93 = shufflevector <16 x float> %v92, <16 x float> poison, <16 x i32> zeroinitializer
  %v94 = getelementptr inbounds i8, ptr %v19, i64 12
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <16 x float> poison, float %v95, i32 0
  %v97 = shufflevector <16 x float> %v96, <16 x float> poison, <16 x i32> zeroinitializer
  %v98 = fmul <16 x float> %v74, %v85
  %v99 = fneg <16 x float> %v89
  %v100 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v99, <16 x float> %v98)
  %v101 = fmul <16 x float> %v74, %v89
  %v102 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v85, <16 x float> %v101)
  %v103 = getelementptr inbounds i8, ptr %a24, i64 128
  store <16 x float> %v100, ptr %v103, align 64
  %v104 = getelementptr inbounds i8, ptr %a24, i64 192
  store <16 x float> %v102, ptr %v104, align 64
  %v105 = select i1 %v16, i64 1, i64 0
  %v106 = getelementptr inbounds i8, ptr %table, i64 8
  %v107 = load i64, ptr %v106, align 8
  %v108 = select i1 %v21, i64 %v107, i64 0
  %v109 = trunc i64 %v105 to i32
  %v110 = insertelement <16 x i32> poison, i32 %v109, i32 0
  %v111 = shufflevector <16 x i32> %v110, <16 x i32> poison, <16 x i32> zeroinitializer
  %v112 = xor <16 x i32> %v111, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v113 = getelementptr inbounds i8, ptr %table, i64 96
  %v114 = load i64, ptr %table, align 8
  br label %loop115
loop115:
  %i118 = phi i64 [ 0, %entry ], [ %n119, %latch116 ]
  %c120 = phi i64 [ %start, %entry ], [ %v213, %latch116 ]
  %v121 = and i64 %c120, 68719476735
  %v122 = getelementptr inbounds i8, ptr %table, i64 8
  %v123 = load i64, ptr %v122, align 8
  %v124 = xor i64 %v121, %v123
  %v125 = getelementptr inbounds i8, ptr %psi, i64 %v121
  %v126 = getelementptr inbounds i8, ptr %psi, i64 %v124
  %v127 = and i64 %c120, 68719476735
  %v128 = xor i64 %v127, %v108
  %v129 = getelementptr inbounds i8, ptr %table, i64 8
  %v130 = load i64, ptr %v129, align 8
  %v131 = xor i64 %v128, %v130
  %v132 = getelementptr inbounds i8, ptr %psi, i64 %v128
  %v133 = getelementptr inbounds i8, ptr %psi, i64 %v131
  %v134 = load <16 x float>, ptr %v132, align 64
  %v135 = getelementptr inbounds i8, ptr %v132, i64 64
  %v136 = load <16 x float>, ptr %v135, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = getelementptr inbounds i8, ptr %v133, i64 64
  %v139 = load <16 x float>, ptr %v138, align 64
  %v140 = call <16 x float> @llvm.x86.avx512.permvar.sf.512(<16 x float> %v134, <16 x i32> %v112)
  %v141 = call <16 x float> @llvm.x86.avx512.permvar.sf.512(<16 x float> %v136, <16 x i32> %v112)
  %v142 = call <16 x float> @llvm.x86.avx512.permvar.sf.512(<16 x float> %v137, <16 x i32> %v112)
  %v143 = call <16 x float> @llvm.x86.avx512.permvar.sf.512(<16 x float> %v139, <16 x i32> %v112)
  %v144 = lshr i64 %i118, 1
  %v145 = xor i64 %i118, %v144
  %v146 = shl i64 %v145, 2
  %v147 = getelementptr inbounds i8, ptr %factors, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <16 x float> poison, float %v148, i32 0
  %v150 = shufflevector <16 x float> %v149, <16 x float> poison, <16 x i32> zeroinitializer
  %v151 = getelementptr inbounds i8, ptr %v147, i64 %v23
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <16 x float> poison, float %v152, i32 0
  %v154 = shufflevector <16 x float> %v153, <16 x float> poison, <16 x i32> zeroinitializer
  %v155 = getelementptr inbounds i8, ptr %a24, i64 64
  %v156 = load <16 x float>, ptr %v155, align 64
  %v157 = load <16 x float>, ptr %a24, align 64
  %v158 = fmul <16 x float> %v157, %v150
  %v159 = fneg <16 x float> %v154
  %v160 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v156, <16 x float> %v159, <16 x float> %v158)
  %v161 = fmul <16 x float> %v157, %v154
  %v162 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v156, <16 x float> %v150, <16 x float> %v161)
  %v163 = fmul <16 x float> %v160, %v140
  %v164 = fneg <16 x float> %v141
  %v165 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v162, <16 x float> %v164, <16 x float> %v163)
  %v166 = fmul <16 x float> %v160, %v141
  %v167 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v162, <16 x float> %v140, <16 x float> %v166)
  %v168 = getelementptr inbounds i8, ptr %a24, i64 192
  %v169 = load <16 x float>, ptr %v168, align 64
  %v170 = getelementptr inbounds i8, ptr %a24, i64 128
  %v171 = load <16 x float>, ptr %v170, align 64
  %v172 = fmul <16 x float> %v171, %v150
  %v173 = fneg <16 x float> %v154
  %v174 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v169, <16 x float> %v173, <16 x float> %v172)
  %v175 = fmul <16 x float> %v171, %v154
  %v176 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v169, <16 x float> %v150, <16 x float> %v175)
  %v177 = fmul <16 x float> %v174, %v142
  %v178 = fneg <16 x float> %v143
  %v179 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v176, <16 x float> %v178, <16 x float> %v177)
  %v180 = fmul <16 x float> %v174, %v143
  %v181 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v176, <16 x float> %v142, <16 x float> %v180)
  %v182 = load <16 x float>, ptr %a14, align 64
  %v183 = shufflevector <16 x float> %v165, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v184 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v185 = fneg <16 x float> %v183
  %v186 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v182, <16 x float> %v185, <16 x float> %v165)
  %v187 = fneg <16 x float> %v184
  %v188 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v182, <16 x float> %v187, <16 x float> %v167)
  %v189 = load <16 x float>, ptr %a14, align 64
  %v190 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v191 = shufflevector <16 x float> %v181, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v192 = fneg <16 x float> %v190
  %v193 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v189, <16 x float> %v192, <16 x float> %v179)
  %v194 = fneg <16 x float> %v191
  %v195 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v189, <16 x float> %v194, <16 x float> %v181)
  %v196 = getelementptr inbounds i8, ptr %v19, i64 4
  %v197 = load float, ptr %v196, align 4
  %v198 = insertelement <16 x float> poison, float %v197, i32 0
  %v199 = shufflevector <16 x float> %v198, <16 x float> poison, <16 x i32> zeroinitializer
  %v200 = fneg <16 x float> %v193
  %v201 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v199, <16 x float> %v200, <16 x float> %v186)
  %v202 = fneg <16 x float> %v195
  %v203 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v199, <16 x float> %v202, <16 x float> %v188)
  %v204 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v199, <16 x float> %v186, <16 x float> %v193)
  %v205 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v199, <16 x float> %v188, <16 x float> %v195)
  store <16 x float> %v201, ptr %v125, align 64
  %v206 = getelementptr inbounds i8, ptr %v125, i64 64
  store <16 x float> %v203, ptr %v206, align 64
  store <16 x float> %v204, ptr %v126, align 64
  %v207 = getelementptr inbounds i8, ptr %v126, i64 64
  store <16 x float> %v205, ptr %v207, align 64
  %v208 = add i64 %i118, 1
  %v209 = call i64 @llvm.cttz.i64(i64 %v208, i1 true)
  %v210 = shl i64 %v209, 3
  %v211 = getelementptr inbounds i8, ptr %v113, i64 %v210
  %v212 = load i64, ptr %v211, align 8
  %v213 = xor i64 %c120, %v212
  br label %latch116
latch116:
  %n119 = add nuw i64 %i118, 1
  %v214 = icmp eq i64 %n119, %v114
  br i1 %v214, label %leave117, label %loop115
leave117:
  ret void
}

define void @kernel_1_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a9 = alloca [16 x float], align 64
  %a10 = alloca [16 x float], align 64
  %a11 = alloca [16 x float], align 64
  %a12 = alloca [16 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  %v4 = load i32, ptr %v3, align 4
  %v5 = icmp slt i32 %v4, 0
  %v6 = getelementptr inbounds i8, ptr %table, i64 8
  %v7 = load i64, ptr %v6, align 8
  %v8 = select i1 %v5, i64 %v7, i64 0
  store <16 x float> zeroinitializer, ptr %a9, align 64
  store <16 x float> zeroinitializer, ptr %a10, align 64
  store <16 x float> zeroinitializer, ptr %a11, align 64
  store <16 x float> zeroinitializer, ptr %a12, align 64
  %v13 = getelementptr inbounds i8, ptr %table, i64 56
  %v14 = load i64, ptr %table, align 8
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %c20 = phi i64 [ %start, %entry ], [ %v116, %latch16 ]
  %c21 = phi <16 x float> [ zeroinitializer, %entry ], [ %v65, %latch16 ]
  %c22 = phi <16 x float> [ zeroinitializer, %entry ], [ %v72, %latch16 ]
  %c23 = phi <16 x float> [ zeroinitializer, %entry ], [ %v56, %latch16 ]
  %c24 = phi <16 x float> [ zeroinitializer, %entry ], [ %v58, %latch16 ]
  %v25 = and i64 %c20, 68719476735
  %v26 = getelementptr inbounds i8, ptr %table, i64 8
  %v27 = load i64, ptr %v26, align 8
  %v28 = xor i64 %v25, %v27
  %v29 = getelementptr inbounds i8, ptr %psi, i64 %v25
  %v30 = getelementptr inbounds i8, ptr %psi, i64 %v28
  %v31 = and i64 %c20, 68719476735
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
  %v49 = fmul <16 x float> %v43, %v39
  %v50 = fneg <16 x float> %v37
  %v51 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v45, <16 x float> %v50, <16 x float> %v49)
  %v52 = fmul <16 x float> %v46, %v42
  %v53 = fneg <16 x float> %v40
  %v54 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v48, <16 x float> %v53, <16 x float> %v52)
  %v55 = fsub <16 x float> %v51, %v54
  %v56 = fadd <16 x float> %c23, %v55
  %v57 = fadd <16 x float> %v51, %v54
  %v58 = fadd <16 x float> %c24, %v57
  %v59 = fadd <16 x float> %v37, %v40
  %v60 = fadd <16 x float> %v39, %v42
  %v61 = fadd <16 x float> %v43, %v46
  %v62 = fadd <16 x float> %v45, %v48
  %v63 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v61, <16 x float> %v60, <16 x float> %c21)
  %v64 = fneg <16 x float> %v59
  %v65 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v62, <16 x float> %v64, <16 x float> %v63)
  %v66 = fsub <16 x float> %v37, %v42
  %v67 = fadd <16 x float> %v39, %v40
  %v68 = fsub <16 x float> %v43, %v48
  %v69 = fadd <16 x float> %v45, %v46
  %v70 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v68, <16 x float> %v67, <16 x float> %c22)
  %v71 = fneg <16 x float> %v66
  %v72 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v69, <16 x float> %v71, <16 x float> %v70)
  %v73 = getelementptr inbounds i8, ptr %v3, i64 4
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <16 x float> poison, float %v74, i32 0
  %v76 = shufflevector <16 x float> %v75, <16 x float> poison, <16 x i32> zeroinitializer
  %v77 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v76, <16 x float> %v40, <16 x float> %v37)
  %v78 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v76, <16 x float> %v42, <16 x float> %v39)
  %v79 = fneg <16 x float> %v37
  %v80 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v76, <16 x float> %v79, <16 x float> %v40)
  %v81 = fneg <16 x float> %v39
  %v82 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v76, <16 x float> %v81, <16 x float> %v42)
  %v83 = getelementptr inbounds i8, ptr %v3, i64 4
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <16 x float> poison, float %v84, i32 0
  %v86 = shufflevector <16 x float> %v85, <16 x float> poison, <16 x i32> zeroinitializer
  %v87 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v46, <16 x float> %v43)
  %v88 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v48, <16 x float> %v45)
  %v89 = fneg <16 x float> %v43
  %v90 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v89, <16 x float> %v46)
  %v91 = fneg <16 x float> %v45
  %v92 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v86, <16 x float> %v91, <16 x float> %v48)
  %v93 = and i64 %c20, 68719476735
  %v94 = xor i64 %v93, %v8
  %v95 = getelementptr inbounds i8, ptr %table, i64 8
  %v96 = load i64, ptr %v95, align 8
  %v97 = xor i64 %v94, %v96
  %v98 = getelementptr inbounds i8, ptr %psi, i64 %v94
  %v99 = getelementptr inbounds i8, ptr %psi, i64 %v97
  store <16 x float> %v77, ptr %v98, align 64
  %v100 = getelementptr inbounds i8, ptr %v98, i64 64
  store <16 x float> %v78, ptr %v100, align 64
  store <16 x float> %v80, ptr %v99, align 64
  %v101 = getelementptr inbounds i8, ptr %v99, i64 64
  store <16 x float> %v82, ptr %v101, align 64
  %v102 = and i64 %c20, 68719476735
  %v103 = xor i64 %v102, %v8
  %v104 = getelementptr inbounds i8, ptr %table, i64 8
  %v105 = load i64, ptr %v104, align 8
  %v106 = xor i64 %v103, %v105
  %v107 = getelementptr inbounds i8, ptr %lambda, i64 %v103
  %v108 = getelementptr inbounds i8, ptr %lambda, i64 %v106
  store <16 x float> %v87, ptr %v107, align 64
  %v109 = getelementptr inbounds i8, ptr %v107, i64 64
  store <16 x float> %v88, ptr %v109, align 64
  store <16 x float> %v90, ptr %v108, align 64
  %v110 = getelementptr inbounds i8, ptr %v108, i64 64
  store <16 x float> %v92, ptr %v110, align 64
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
  %v118 = getelementptr inbounds i8, ptr %table, i64 48
  %v119 = load i64, ptr %v118, align 8
  %v120 = shl i64 %v119, 3
  %v121 = getelementptr inbounds i8, ptr %table, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  br label %loop123
loop123:
  %i126 = phi i64 [ 0, %leave17 ], [ %n127, %latch124 ]
  %c128 = phi <16 x float> [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %leave17 ], [ %v138, %latch124 ]
  %v129 = shl i64 %i126, 3
  %v130 = add i64 %v129, 8
  %v131 = getelementptr inbounds i8, ptr %v121, i64 %v130
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i8, ptr %coefficients, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <16 x float> poison, float %v134, i32 0
  %v136 = shufflevector <16 x float> %v135, <16 x float> poison, <16 x i32> zeroinitializer
  %v137 = fmul <16 x float> %v136, %v136
  %v138 = fmul <16 x float> %c128, %v137
  br label %latch124
latch124:
  %n127 = add nuw i64 %i126, 1
  %v139 = icmp eq i64 %n127, %v122
  br i1 %v139, label %leave125, label %loop123
leave125:
  %v140 = fsub <16 x float> %v65, %v58
  %v141 = fmul <16 x float> %v138, %v140
  %v142 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v141)
  %v143 = fpext float %v142 to double
  %v144 = fsub <16 x float> %v72, %v58
  %v145 = fmul <16 x float> %v138, %v144
  %v146 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v145)
  %v147 = fneg float %v146
  %v148 = fpext float %v147 to double
  %v149 = fmul <16 x float> %v138, %v56
  %v150 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v149)
  %v151 = fpext float %v150 to double
  %v152 = getelementptr inbounds i8, ptr %v3, i64 24
  %v153 = load float, ptr %v152, align 4
  %v154 = fpext float %v153 to double
  %v155 = getelementptr inbounds i8, ptr %v3, i64 28
  %v156 = load float, ptr %v155, align 4
  %v157 = fpext float %v156 to double
  %v158 = fmul double %v154, %v143
  %v159 = fmul double %v157, %v148
  %v160 = fmul double %v157, %v143
  %v161 = fmul double %v154, %v148
  %v162 = fsub double %v158, %v159
  %v163 = fadd double %v160, %v161
  %v164 = getelementptr inbounds i8, ptr %table, i64 24
  %v165 = load i64, ptr %v164, align 8
  %v166 = getelementptr inbounds i8, ptr %sums, i64 %v165
  %v167 = getelementptr inbounds i8, ptr %v166, i64 8
  %v168 = load double, ptr %v167, align 8
  %v169 = fadd double %v168, %v162
  %v170 = getelementptr inbounds i8, ptr %v166, i64 8
  store double %v169, ptr %v170, align 8
  %v171 = getelementptr inbounds i8, ptr %v166, i64 16
  %v172 = load double, ptr %v171, align 8
  %v173 = fadd double %v172, %v163
  %v174 = getelementptr inbounds i8, ptr %v166, i64 16
  store double %v173, ptr %v174, align 8
  %v175 = getelementptr inbounds i8, ptr %v166, i64 24
  %v176 = load double, ptr %v175, align 8
  %v177 = fadd double %v176, %v151
  %v178 = getelementptr inbounds i8, ptr %v166, i64 24
  store double %v177, ptr %v178, align 8
  %v179 = load float, ptr %v3, align 4
  %v180 = insertelement <16 x float> poison, float %v179, i32 0
  %v181 = shufflevector <16 x float> %v180, <16 x float> poison, <16 x i32> zeroinitializer
  %v182 = fneg <16 x float> %v181
  %v183 = select i1 %v5, <16 x float> %v182, <16 x float> %v181
  %v184 = fmul <16 x float> %v183, %v183
  %v185 = fmul <16 x float> %v138, %v184
  ret void
}
