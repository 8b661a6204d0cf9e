; Three stages: the first makes the phases before all gates, the last those after them.
; 2176 bytes of tables, 10624 of workspace

define internal void @block_factors_0(ptr noalias %records, ptr noalias %list, ptr noalias %factors) nounwind {
entry:
  %v1 = load i64, ptr %list, align 8
  %v2 = getelementptr inbounds i8, ptr %list, i64 8
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr inbounds i8, ptr %list, i64 16
  %v5 = shl i64 %v1, 3
  %v6 = getelementptr inbounds i8, ptr %v4, i64 %v5
  %v7 = shl i64 4, %v1
  %v8 = icmp ult i64 %v7, 64
  %v9 = select i1 %v8, i64 64, i64 %v7
  %v10 = getelementptr inbounds i8, ptr %factors, i64 %v9
  %v11 = icmp ne i64 %v3, 0
  br i1 %v11, label %then12, label %leave13
then12:
  br label %loop14
loop14:
  %i17 = phi i64 [ 0, %then12 ], [ %n18, %latch15 ]
  %c19 = phi <16 x float> [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then12 ], [ %v27, %latch15 ]
  %v20 = shl i64 %i17, 3
  %v21 = getelementptr inbounds i8, ptr %v6, i64 %v20
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i8, ptr %records, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <16 x float> poison, float %v24, i32 0
  %v26 = shufflevector <16 x float> %v25, <16 x float> poison, <16 x i32> zeroinitializer
  %v27 = fmul <16 x float> %c19, %v26
  br label %latch15
latch15:
  %n18 = add nuw i64 %i17, 1
  %v28 = icmp eq i64 %n18, %v3
  br i1 %v28, label %leave16, label %loop14
leave16:
  br label %leave13
leave13:
  %v29 = phi <16 x float> [ %v27, %leave16 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %entry ]
  store <16 x float> %v29, ptr %factors, align 64
  store <16 x float> zeroinitializer, ptr %v10, align 64
  %v30 = icmp ugt i64 %v1, 0
  br i1 %v30, label %then31, label %leave32
then31:
  %v33 = load i64, ptr %v4, align 8
  %v34 = icmp sge i64 %v33, 0
  br i1 %v34, label %then35, label %leave36
then35:
  %v37 = getelementptr inbounds i8, ptr %records, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <16 x float> poison, float %v38, i32 0
  %v40 = shufflevector <16 x float> %v39, <16 x float> poison, <16 x i32> zeroinitializer
  %v41 = getelementptr inbounds i8, ptr %v37, i64 4
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <16 x float> poison, float %v42, i32 0
  %v44 = shufflevector <16 x float> %v43, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave36
leave36:
  %v45 = phi <16 x float> [ %v40, %then35 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then31 ]
  %v46 = phi <16 x float> [ %v44, %then35 ], [ zeroinitializer, %then31 ]
  %v47 = load <16 x float>, ptr %factors, align 64
  %v48 = load <16 x float>, ptr %v10, align 64
  %v49 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v45, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v50 = select <16 x i1> <i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1, i1 0, i1 1>, <16 x float> %v46, <16 x float> zeroinitializer
  %v51 = fmul <16 x float> %v47, %v49
  %v52 = fneg <16 x float> %v50
  %v53 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v48, <16 x float> %v52, <16 x float> %v51)
  %v54 = fmul <16 x float> %v47, %v50
  %v55 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v48, <16 x float> %v49, <16 x float> %v54)
  store <16 x float> %v53, ptr %factors, align 64
  store <16 x float> %v55, ptr %v10, align 64
  br label %leave32
leave32:
  %v56 = icmp ugt i64 %v1, 1
  br i1 %v56, label %then57, label %leave58
then57:
  %v59 = getelementptr inbounds i8, ptr %v4, i64 8
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp sge i64 %v60, 0
  br i1 %v61, label %then62, label %leave63
then62:
  %v64 = getelementptr inbounds i8, ptr %records, i64 %v60
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <16 x float> poison, float %v65, i32 0
  %v67 = shufflevector <16 x float> %v66, <16 x float> poison, <16 x i32> zeroinitializer
  %v68 = getelementptr inbounds i8, ptr %v64, i64 4
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <16 x float> poison, float %v69, i32 0
  %v71 = shufflevector <16 x float> %v70, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave63
leave63:
  %v72 = phi <16 x float> [ %v67, %then62 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then57 ]
  %v73 = phi <16 x float> [ %v71, %then62 ], [ zeroinitializer, %then57 ]
  %v74 = load <16 x float>, ptr %factors, align 64
  %v75 = load <16 x float>, ptr %v10, align 64
  %v76 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v72, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v77 = select <16 x i1> <i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1, i1 0, i1 0, i1 1, i1 1>, <16 x float> %v73, <16 x float> zeroinitializer
  %v78 = fmul <16 x float> %v74, %v76
  %v79 = fneg <16 x float> %v77
  %v80 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v79, <16 x float> %v78)
  %v81 = fmul <16 x float> %v74, %v77
  %v82 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v76, <16 x float> %v81)
  store <16 x float> %v80, ptr %factors, align 64
  store <16 x float> %v82, ptr %v10, align 64
  br label %leave58
leave58:
  %v83 = icmp ugt i64 %v1, 2
  br i1 %v83, label %then84, label %leave85
then84:
  %v86 = getelementptr inbounds i8, ptr %v4, i64 16
  %v87 = load i64, ptr %v86, align 8
  %v88 = icmp sge i64 %v87, 0
  br i1 %v88, label %then89, label %leave90
then89:
  %v91 = getelementptr inbounds i8, ptr %records, i64 %v87
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <16 x float> poison, float %v92, i32 0
  %v94 = shufflevector <16 x float> %v93, <16 x float> poison, <16 x i32> zeroinitializer
  %v95 = getelementptr inbounds i8, ptr %v91, i64 4
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <16 x float> poison, float %v96, i32 0
  %v98 = shufflevector <16 x float> %v97, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave90
leave90:
  %v99 = phi <16 x float> [ %v94, %then89 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then84 ]
  %v100 = phi <16 x float> [ %v98, %then89 ], [ zeroinitializer, %then84 ]
  %v101 = load <16 x float>, ptr %factors, align 64
  %v102 = load <16 x float>, ptr %v10, align 64
  %v103 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v99, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v104 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v100, <16 x float> zeroinitializer
  %v105 = fmul <16 x float> %v101, %v103
  %v106 = fneg <16 x float> %v104
  %v107 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v102, <16 x float> %v106, <16 x float> %v105)
  %v108 = fmul <16 x float> %v101, %v104
  %v109 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v102, <16 x float> %v103, <16 x float> %v108)
  store <16 x float> %v107, ptr %factors, align 64
  store <16 x float> %v109, ptr %v10, align 64
  br label %leave85
leave85:
  %v110 = icmp ugt i64 %v1, 3
  br i1 %v110, label %then111, label %leave112
then111:
  %v113 = getelementptr inbounds i8, ptr %v4, i64 24
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp sge i64 %v114, 0
  br i1 %v115, label %then116, label %leave117
then116:
  %v118 = getelementptr inbounds i8, ptr %records, i64 %v114
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <16 x float> poison, float %v119, i32 0
  %v121 = shufflevector <16 x float> %v120, <16 x float> poison, <16 x i32> zeroinitializer
  %v122 = getelementptr inbounds i8, ptr %v118, i64 4
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <16 x float> poison, float %v123, i32 0
  %v125 = shufflevector <16 x float> %v124, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave117
leave117:
  %v126 = phi <16 x float> [ %v121, %then116 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %then111 ]
  %v127 = phi <16 x float> [ %v125, %then116 ], [ zeroinitializer, %then111 ]
  %v128 = load <16 x float>, ptr %factors, align 64
  %v129 = load <16 x float>, ptr %v10, align 64
  %v130 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v126, <16 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v131 = select <16 x i1> <i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>, <16 x float> %v127, <16 x float> zeroinitializer
  %v132 = fmul <16 x float> %v128, %v130
  %v133 = fneg <16 x float> %v131
  %v134 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v129, <16 x float> %v133, <16 x float> %v132)
  %v135 = fmul <16 x float> %v128, %v131
  %v136 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v129, <16 x float> %v130, <16 x float> %v135)
  store <16 x float> %v134, ptr %factors, align 64
  store <16 x float> %v136, ptr %v10, align 64
  br label %leave112
leave112:
  %v137 = icmp ugt i64 %v1, 4
  br i1 %v137, label %then138, label %leave139
then138:
  %v140 = sub i64 %v1, 4
  br label %loop141
loop141:
  %i144 = phi i64 [ 0, %then138 ], [ %n145, %latch142 ]
  %v146 = add i64 %i144, 4
  %v147 = shl i64 %v146, 3
  %v148 = getelementptr inbounds i8, ptr %v4, i64 %v147
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp sge i64 %v149, 0
  br i1 %v150, label %then151, label %leave152
then151:
  %v153 = getelementptr inbounds i8, ptr %records, i64 %v149
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <16 x float> poison, float %v154, i32 0
  %v156 = shufflevector <16 x float> %v155, <16 x float> poison, <16 x i32> zeroinitializer
  %v157 = getelementptr inbounds i8, ptr %v153, i64 4
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <16 x float> poison, float %v158, i32 0
  %v160 = shufflevector <16 x float> %v159, <16 x float> poison, <16 x i32> zeroinitializer
  br label %leave152
leave152:
  %v161 = phi <16 x float> [ %v156, %then151 ], [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %loop141 ]
  %v162 = phi <16 x float> [ %v160, %then151 ], [ zeroinitializer, %loop141 ]
  %v163 = shl i64 64, %i144
  %v164 = shl i64 1, %i144
  br label %loop165
loop165:
  %i168 = phi i64 [ 0, %leave152 ], [ %n169, %latch166 ]
  %v170 = mul i64 %i168, 64
  %v171 = add i64 %v170, %v163
  %v172 = getelementptr inbounds i8, ptr %factors, i64 %v170
  %v173 = load <16 x float>, ptr %v172, align 64
  %v174 = getelementptr inbounds i8, ptr %v10, i64 %v170
  %v175 = load <16 x float>, ptr %v174, align 64
  %v176 = fmul <16 x float> %v173, %v161
  %v177 = fneg <16 x float> %v162
  %v178 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v175, <16 x float> %v177, <16 x float> %v176)
  %v179 = fmul <16 x float> %v173, %v162
  %v180 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v175, <16 x float> %v161, <16 x float> %v179)
  %v181 = getelementptr inbounds i8, ptr %factors, i64 %v171
  store <16 x float> %v178, ptr %v181, align 64
  %v182 = getelementptr inbounds i8, ptr %v10, i64 %v171
  store <16 x float> %v180, ptr %v182, align 64
  br label %latch166
latch166:
  %n169 = add nuw i64 %i168, 1
  %v183 = icmp eq i64 %n169, %v164
  br i1 %v183, label %leave167, label %loop165
leave167:
  br label %latch142
latch142:
  %n145 = add nuw i64 %i144, 1
  %v184 = icmp eq i64 %n145, %v140
  br i1 %v184, label %leave143, label %loop141
leave143:
  br label %leave139
leave139:
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
  %c120 = phi i64 [ %start, %entry ], [ %v353, %latch116 ]
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
  %v140 = extractelement <16 x i32> %v112, i64 0
  %v141 = extractelement <16 x i32> %v112, i64 1
  %v142 = extractelement <16 x i32> %v112, i64 2
  %v143 = extractelement <16 x i32> %v112, i64 3
  %v144 = extractelement <16 x i32> %v112, i64 4
  %v145 = extractelement <16 x i32> %v112, i64 5
  %v146 = extractelement <16 x i32> %v112, i64 6
  %v147 = extractelement <16 x i32> %v112, i64 7
  %v148 = extractelement <16 x i32> %v112, i64 8
  %v149 = extractelement <16 x i32> %v112, i64 9
  %v150 = extractelement <16 x i32> %v112, i64 10
  %v151 = extractelement <16 x i32> %v112, i64 11
  %v152 = extractelement <16 x i32> %v112, i64 12
  %v153 = extractelement <16 x i32> %v112, i64 13
  %v154 = extractelement <16 x i32> %v112, i64 14
  %v155 = extractelement <16 x i32> %v112, i64 15
  %v156 = extractelement <16 x float> %v134, i32 %v140
  %v157 = insertelement <16 x float> poison, float %v156, i64 0
  %v158 = extractelement <16 x float> %v134, i32 %v141
  %v159 = insertelement <16 x float> %v157, float %v158, i64 1
  %v160 = extractelement <16 x float> %v134, i32 %v142
  %v161 = insertelement <16 x float> %v159, float %v160, i64 2
  %v162 = extractelement <16 x float> %v134, i32 %v143
  %v163 = insertelement <16 x float> %v161, float %v162, i64 3
  %v164 = extractelement <16 x float> %v134, i32 %v144
  %v165 = insertelement <16 x float> %v163, float %v164, i64 4
  %v166 = extractelement <16 x float> %v134, i32 %v145
  %v167 = insertelement <16 x float> %v165, float %v166, i64 5
  %v168 = extractelement <16 x float> %v134, i32 %v146
  %v169 = insertelement <16 x float> %v167, float %v168, i64 6
  %v170 = extractelement <16 x float> %v134, i32 %v147
  %v171 = insertelement <16 x float> %v169, float %v170, i64 7
  %v172 = extractelement <16 x float> %v134, i32 %v148
  %v173 = insertelement <16 x float> %v171, float %v172, i64 8
  %v174 = extractelement <16 x float> %v134, i32 %v149
  %v175 = insertelement <16 x float> %v173, float %v174, i64 9
  %v176 = extractelement <16 x float> %v134, i32 %v150
  %v177 = insertelement <16 x float> %v175, float %v176, i64 10
  %v178 = extractelement <16 x float> %v134, i32 %v151
  %v179 = insertelement <16 x float> %v177, float %v178, i64 11
  %v180 = extractelement <16 x float> %v134, i32 %v152
  %v181 = insertelement <16 x float> %v179, float %v180, i64 12
  %v182 = extractelement <16 x float> %v134, i32 %v153
  %v183 = insertelement <16 x float> %v181, float %v182, i64 13
  %v184 = extractelement <16 x float> %v134, i32 %v154
  %v185 = insertelement <16 x float> %v183, float %v184, i64 14
  %v186 = extractelement <16 x float> %v134, i32 %v155
  %v187 = insertelement <16 x float> %v185, float %v186, i64 15
  %v188 = extractelement <16 x float> %v136, i32 %v140
  %v189 = insertelement <16 x float> poison, float %v188, i64 0
  %v190 = extractelement <16 x float> %v136, i32 %v141
  %v191 = insertelement <16 x float> %v189, float %v190, i64 1
  %v192 = extractelement <16 x float> %v136, i32 %v142
  %v193 = insertelement <16 x float> %v191, float %v192, i64 2
  %v194 = extractelement <16 x float> %v136, i32 %v143
  %v195 = insertelement <16 x float> %v193, float %v194, i64 3
  %v196 = extractelement <16 x float> %v136, i32 %v144
  %v197 = insertelement <16 x float> %v195, float %v196, i64 4
  %v198 = extractelement <16 x float> %v136, i32 %v145
  %v199 = insertelement <16 x float> %v197, float %v198, i64 5
  %v200 = extractelement <16 x float> %v136, i32 %v146
  %v201 = insertelement <16 x float> %v199, float %v200, i64 6
  %v202 = extractelement <16 x float> %v136, i32 %v147
  %v203 = insertelement <16 x float> %v201, float %v202, i64 7
  %v204 = extractelement <16 x float> %v136, i32 %v148
  %v205 = insertelement <16 x float> %v203, float %v204, i64 8
  %v206 = extractelement <16 x float> %v136, i32 %v149
  %v207 = insertelement <16 x float> %v205, float %v206, i64 9
  %v208 = extractelement <16 x float> %v136, i32 %v150
  %v209 = insertelement <16 x float> %v207, float %v208, i64 10
  %v210 = extractelement <16 x float> %v136, i32 %v151
  %v211 = insertelement <16 x float> %v209, float %v210, i64 11
  %v212 = extractelement <16 x float> %v136, i32 %v152
  %v213 = insertelement <16 x float> %v211, float %v212, i64 12
  %v214 = extractelement <16 x float> %v136, i32 %v153
  %v215 = insertelement <16 x float> %v213, float %v214, i64 13
  %v216 = extractelement <16 x float> %v136, i32 %v154
  %v217 = insertelement <16 x float> %v215, float %v216, i64 14
  %v218 = extractelement <16 x float> %v136, i32 %v155
  %v219 = insertelement <16 x float> %v217, float %v218, i64 15
  %v220 = extractelement <16 x float> %v137, i32 %v140
  %v221 = insertelement <16 x float> poison, float %v220, i64 0
  %v222 = extractelement <16 x float> %v137, i32 %v141
  %v223 = insertelement <16 x float> %v221, float %v222, i64 1
  %v224 = extractelement <16 x float> %v137, i32 %v142
  %v225 = insertelement <16 x float> %v223, float %v224, i64 2
  %v226 = extractelement <16 x float> %v137, i32 %v143
  %v227 = insertelement <16 x float> %v225, float %v226, i64 3
  %v228 = extractelement <16 x float> %v137, i32 %v144
  %v229 = insertelement <16 x float> %v227, float %v228, i64 4
  %v230 = extractelement <16 x float> %v137, i32 %v145
  %v231 = insertelement <16 x float> %v229, float %v230, i64 5
  %v232 = extractelement <16 x float> %v137, i32 %v146
  %v233 = insertelement <16 x float> %v231, float %v232, i64 6
  %v234 = extractelement <16 x float> %v137, i32 %v147
  %v235 = insertelement <16 x float> %v233, float %v234, i64 7
  %v236 = extractelement <16 x float> %v137, i32 %v148
  %v237 = insertelement <16 x float> %v235, float %v236, i64 8
  %v238 = extractelement <16 x float> %v137, i32 %v149
  %v239 = insertelement <16 x float> %v237, float %v238, i64 9
  %v240 = extractelement <16 x float> %v137, i32 %v150
  %v241 = insertelement <16 x float> %v239, float %v240, i64 10
  %v242 = extractelement <16 x float> %v137, i32 %v151
  %v243 = insertelement <16 x float> %v241, float %v242, i64 11
  %v244 = extractelement <16 x float> %v137, i32 %v152
  %v245 = insertelement <16 x float> %v243, float %v244, i64 12
  %v246 = extractelement <16 x float> %v137, i32 %v153
  %v247 = insertelement <16 x float> %v245, float %v246, i64 13
  %v248 = extractelement <16 x float> %v137, i32 %v154
  %v249 = insertelement <16 x float> %v247, float %v248, i64 14
  %v250 = extractelement <16 x float> %v137, i32 %v155
  %v251 = insertelement <16 x float> %v249, float %v250, i64 15
  %v252 = extractelement <16 x float> %v139, i32 %v140
  %v253 = insertelement <16 x float> poison, float %v252, i64 0
  %v254 = extractelement <16 x float> %v139, i32 %v141
  %v255 = insertelement <16 x float> %v253, float %v254, i64 1
  %v256 = extractelement <16 x float> %v139, i32 %v142
  %v257 = insertelement <16 x float> %v255, float %v256, i64 2
  %v258 = extractelement <16 x float> %v139, i32 %v143
  %v259 = insertelement <16 x float> %v257, float %v258, i64 3
  %v260 = extractelement <16 x float> %v139, i32 %v144
  %v261 = insertelement <16 x float> %v259, float %v260, i64 4
  %v262 = extractelement <16 x float> %v139, i32 %v145
  %v263 = insertelement <16 x float> %v261, float %v262, i64 5
  %v264 = extractelement <16 x float> %v139, i32 %v146
  %v265 = insertelement <16 x float> %v263, float %v264, i64 6
  %v266 = extractelement <16 x float> %v139, i32 %v147
  %v267 = insertelement <16 x float> %v265, float %v266, i64 7
  %v268 = extractelement <16 x float> %v139, i32 %v148
  %v269 = insertelement <16 x float> %v267, float %v268, i64 8
  %v270 = extractelement <16 x float> %v139, i32 %v149
  %v271 = insertelement <16 x float> %v269, float %v270, i64 9
  %v272 = extractelement <16 x float> %v139, i32 %v150
  %v273 = insertelement <16 x float> %v271, float %v272, i64 10
  %v274 = extractelement <16 x float> %v139, i32 %v151
  %v275 = insertelement <16 x float> %v273, float %v274, i64 11
  %v276 = extractelement <16 x float> %v139, i32 %v152
  %v277 = insertelement <16 x float> %v275, float %v276, i64 12
  %v278 = extractelement <16 x float> %v139, i32 %v153
  %v279 = insertelement <16 x float> %v277, float %v278, i64 13
  %v280 = extractelement <16 x float> %v139, i32 %v154
  %v281 = insertelement <16 x float> %v279, float %v280, i64 14
  %v282 = extractelement <16 x float> %v139, i32 %v155
  %v283 = insertelement <16 x float> %v281, float %v282, i64 15
  %v284 = lshr i64 %i118, 1
  %v285 = xor i64 %i118, %v284
  %v286 = shl i64 %v285, 2
  %v287 = getelementptr inbounds i8, ptr %factors, i64 %v286
  %v288 = load float, ptr %v287, align 4
  %v289 = insertelement <16 x float> poison, float %v288, i32 0
  %v290 = shufflevector <16 x float> %v289, <16 x float> poison, <16 x i32> zeroinitializer
  %v291 = getelementptr inbounds i8, ptr %v287, i64 %v23
  %v292 = load float, ptr %v291, align 4
  %v293 = insertelement <16 x float> poison, float %v292, i32 0
  %v294 = shufflevector <16 x float> %v293, <16 x float> poison, <16 x i32> zeroinitializer
  %v295 = getelementptr inbounds i8, ptr %a24, i64 64
  %v296 = load <16 x float>, ptr %v295, align 64
  %v297 = load <16 x float>, ptr %a24, align 64
  %v298 = fmul <16 x float> %v297, %v290
  %v299 = fneg <16 x float> %v294
  %v300 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v296, <16 x float> %v299, <16 x float> %v298)
  %v301 = fmul <16 x float> %v297, %v294
  %v302 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v296, <16 x float> %v290, <16 x float> %v301)
  %v303 = fmul <16 x float> %v300, %v187
  %v304 = fneg <16 x float> %v219
  %v305 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v302, <16 x float> %v304, <16 x float> %v303)
  %v306 = fmul <16 x float> %v300, %v219
  %v307 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v302, <16 x float> %v187, <16 x float> %v306)
  %v308 = getelementptr inbounds i8, ptr %a24, i64 192
  %v309 = load <16 x float>, ptr %v308, align 64
  %v310 = getelementptr inbounds i8, ptr %a24, i64 128
  %v311 = load <16 x float>, ptr %v310, align 64
  %v312 = fmul <16 x float> %v311, %v290
  %v313 = fneg <16 x float> %v294
  %v314 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v309, <16 x float> %v313, <16 x float> %v312)
  %v315 = fmul <16 x float> %v311, %v294
  %v316 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v309, <16 x float> %v290, <16 x float> %v315)
  %v317 = fmul <16 x float> %v314, %v251
  %v318 = fneg <16 x float> %v283
  %v319 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v316, <16 x float> %v318, <16 x float> %v317)
  %v320 = fmul <16 x float> %v314, %v283
  %v321 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v316, <16 x float> %v251, <16 x float> %v320)
  %v322 = load <16 x float>, ptr %a14, align 64
  %v323 = shufflevector <16 x float> %v305, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v324 = shufflevector <16 x float> %v307, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v325 = fneg <16 x float> %v323
  %v326 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v322, <16 x float> %v325, <16 x float> %v305)
  %v327 = fneg <16 x float> %v324
  %v328 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v322, <16 x float> %v327, <16 x float> %v307)
  %v329 = load <16 x float>, ptr %a14, align 64
  %v330 = shufflevector <16 x float> %v319, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v331 = shufflevector <16 x float> %v321, <16 x float> poison, <16 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6, i32 9, i32 8, i32 11, i32 10, i32 13, i32 12, i32 15, i32 14>
  %v332 = fneg <16 x float> %v330
  %v333 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v329, <16 x float> %v332, <16 x float> %v319)
  %v334 = fneg <16 x float> %v331
  %v335 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v329, <16 x float> %v334, <16 x float> %v321)
  %v336 = getelementptr inbounds i8, ptr %v19, i64 4
  %v337 = load float, ptr %v336, align 4
  %v338 = insertelement <16 x float> poison, float %v337, i32 0
  %v339 = shufflevector <16 x float> %v338, <16 x float> poison, <16 x i32> zeroinitializer
  %v340 = fneg <16 x float> %v333
  %v341 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v339, <16 x float> %v340, <16 x float> %v326)
  %v342 = fneg <16 x float> %v335
  %v343 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v339, <16 x float> %v342, <16 x float> %v328)
  %v344 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v339, <16 x float> %v326, <16 x float> %v333)
  %v345 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v339, <16 x float> %v328, <16 x float> %v335)
  store <16 x float> %v341, ptr %v125, align 64
  %v346 = getelementptr inbounds i8, ptr %v125, i64 64
  store <16 x float> %v343, ptr %v346, align 64
  store <16 x float> %v344, ptr %v126, align 64
  %v347 = getelementptr inbounds i8, ptr %v126, i64 64
  store <16 x float> %v345, ptr %v347, align 64
  %v348 = add i64 %i118, 1
  %v349 = call i64 @llvm.cttz.i64(i64 %v348, i1 true)
  %v350 = shl i64 %v349, 3
  %v351 = getelementptr inbounds i8, ptr %v113, i64 %v350
  %v352 = load i64, ptr %v351, align 8
  %v353 = xor i64 %c120, %v352
  br label %latch116
latch116:
  %n119 = add nuw i64 %i118, 1
  %v354 = icmp eq i64 %n119, %v114
  br i1 %v354, label %leave117, label %loop115
leave117:
  ret void
}

define void @kernel_1_adjoint(ptr noalias %psi, ptr noalias %lambda, ptr noalias readonly %table, ptr noalias readonly %coefficients, ptr noalias %sums, i64 %start) nounwind {
entry:
  %a4 = alloca [16 x float], align 64
  %a5 = alloca [16 x float], align 64
  %a6 = alloca [16 x float], align 64
  %a7 = alloca [16 x float], align 64
  %v1 = getelementptr inbounds i8, ptr %table, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %coefficients, i64 %v2
  store <16 x float> zeroinitializer, ptr %a4, align 64
  store <16 x float> zeroinitializer, ptr %a5, align 64
  store <16 x float> zeroinitializer, ptr %a6, align 64
  store <16 x float> zeroinitializer, ptr %a7, align 64
  %v8 = getelementptr inbounds i8, ptr %table, i64 56
  %v9 = load i64, ptr %table, align 8
  br label %loop10
loop10:
  %i13 = phi i64 [ 0, %entry ], [ %n14, %latch11 ]
  %c15 = phi i64 [ %start, %entry ], [ %v113, %latch11 ]
  %c16 = phi <16 x float> [ zeroinitializer, %entry ], [ %v71, %latch11 ]
  %c17 = phi <16 x float> [ zeroinitializer, %entry ], [ %v60, %latch11 ]
  %c18 = phi <16 x float> [ zeroinitializer, %entry ], [ %v51, %latch11 ]
  %c19 = phi <16 x float> [ zeroinitializer, %entry ], [ %v53, %latch11 ]
  %v20 = and i64 %c15, 68719476735
  %v21 = getelementptr inbounds i8, ptr %table, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = xor i64 %v20, %v22
  %v24 = getelementptr inbounds i8, ptr %psi, i64 %v20
  %v25 = getelementptr inbounds i8, ptr %psi, i64 %v23
  %v26 = and i64 %c15, 68719476735
  %v27 = getelementptr inbounds i8, ptr %table, i64 8
  %v28 = load i64, ptr %v27, align 8
  %v29 = xor i64 %v26, %v28
  %v30 = getelementptr inbounds i8, ptr %lambda, i64 %v26
  %v31 = getelementptr inbounds i8, ptr %lambda, i64 %v29
  %v32 = load <16 x float>, ptr %v24, align 64
  %v33 = getelementptr inbounds i8, ptr %v24, i64 64
  %v34 = load <16 x float>, ptr %v33, align 64
  %v35 = load <16 x float>, ptr %v25, align 64
  %v36 = getelementptr inbounds i8, ptr %v25, i64 64
  %v37 = load <16 x float>, ptr %v36, align 64
  %v38 = load <16 x float>, ptr %v30, align 64
  %v39 = getelementptr inbounds i8, ptr %v30, i64 64
  %v40 = load <16 x float>, ptr %v39, align 64
  %v41 = load <16 x float>, ptr %v31, align 64
  %v42 = getelementptr inbounds i8, ptr %v31, i64 64
  %v43 = load <16 x float>, ptr %v42, align 64
  %v44 = fmul <16 x float> %v38, %v34
  %v45 = fneg <16 x float> %v32
  %v46 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v40, <16 x float> %v45, <16 x float> %v44)
  %v47 = fmul <16 x float> %v41, %v37
  %v48 = fneg <16 x float> %v35
  %v49 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v43, <16 x float> %v48, <16 x float> %v47)
  %v50 = fsub <16 x float> %v46, %v49
  %v51 = fadd <16 x float> %c18, %v50
  %v52 = fadd <16 x float> %v46, %v49
  %v53 = fadd <16 x float> %c19, %v52
  %v54 = fsub <16 x float> %v32, %v37
  %v55 = fadd <16 x float> %v34, %v35
  %v56 = fsub <16 x float> %v38, %v43
  %v57 = fadd <16 x float> %v40, %v41
  %v58 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v56, <16 x float> %v55, <16 x float> %c17)
  %v59 = fneg <16 x float> %v54
  %v60 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v57, <16 x float> %v59, <16 x float> %v58)
  %v61 = fadd <16 x float> %v32, %v35
  %v62 = fadd <16 x float> %v34, %v37
  %v63 = fsub <16 x float> %v35, %v32
  %v64 = fsub <16 x float> %v37, %v34
  %v65 = fadd <16 x float> %v38, %v41
  %v66 = fadd <16 x float> %v40, %v43
  %v67 = fsub <16 x float> %v41, %v38
  %v68 = fsub <16 x float> %v43, %v40
  %v69 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v65, <16 x float> %v62, <16 x float> %c16)
  %v70 = fneg <16 x float> %v61
  %v71 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v66, <16 x float> %v70, <16 x float> %v69)
  %v72 = getelementptr inbounds i8, ptr %v3, i64 4
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <16 x float> poison, float %v73, i32 0
  %v75 = shufflevector <16 x float> %v74, <16 x float> poison, <16 x i32> zeroinitializer
  %v76 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v63, <16 x float> %v61)
  %v77 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v64, <16 x float> %v62)
  %v78 = fneg <16 x float> %v61
  %v79 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v78, <16 x float> %v63)
  %v80 = fneg <16 x float> %v62
  %v81 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v75, <16 x float> %v80, <16 x float> %v64)
  %v82 = getelementptr inbounds i8, ptr %v3, i64 4
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <16 x float> poison, float %v83, i32 0
  %v85 = shufflevector <16 x float> %v84, <16 x float> poison, <16 x i32> zeroinitializer
  %v86 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v85, <16 x float> %v67, <16 x float> %v65)
  %v87 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v85, <16 x float> %v68, <16 x float> %v66)
  %v88 = fneg <16 x float> %v65
  %v89 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v85, <16 x float> %v88, <16 x float> %v67)
  %v90 = fneg <16 x float> %v66
  %v91 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v85, <16 x float> %v90, <16 x float> %v68)
  %v92 = and i64 %c15, 68719476735
  %v93 = getelementptr inbounds i8, ptr %table, i64 8
  %v94 = load i64, ptr %v93, align 8
  %v95 = xor i64 %v92, %v94
  %v96 = getelementptr inbounds i8, ptr %psi, i64 %v92
  %v97 = getelementptr inbounds i8, ptr %psi, i64 %v95
  store <16 x float> %v76, ptr %v96, align 64
  %v98 = getelementptr inbounds i8, ptr %v96, i64 64
  store <16 x float> %v77, ptr %v98, align 64
  store <16 x float> %v79, ptr %v97, align 64
  %v99 = getelementptr inbounds i8, ptr %v97, i64 64
  store <16 x float> %v81, ptr %v99, align 64
  %v100 = and i64 %c15, 68719476735
  %v101 = getelementptr inbounds i8, ptr %table, i64 8
  %v102 = load i64, ptr %v101, align 8
  %v103 = xor i64 %v100, %v102
  %v104 = getelementptr inbounds i8, ptr %lambda, i64 %v100
  %v105 = getelementptr inbounds i8, ptr %lambda, i64 %v103
  store <16 x float> %v86, ptr %v104, align 64
  %v106 = getelementptr inbounds i8, ptr %v104, i64 64
  store <16 x float> %v87, ptr %v106, align 64
  store <16 x float> %v89, ptr %v105, align 64
  %v107 = getelementptr inbounds i8, ptr %v105, i64 64
  store <16 x float> %v91, ptr %v107, align 64
  %v108 = add i64 %i13, 1
  %v109 = call i64 @llvm.cttz.i64(i64 %v108, i1 true)
  %v110 = shl i64 %v109, 3
  %v111 = getelementptr inbounds i8, ptr %v8, i64 %v110
  %v112 = load i64, ptr %v111, align 8
  %v113 = xor i64 %c15, %v112
  br label %latch11
latch11:
  %n14 = add nuw i64 %i13, 1
  %v114 = icmp eq i64 %n14, %v9
  br i1 %v114, label %leave12, label %loop10
leave12:
  %v115 = getelementptr inbounds i8, ptr %table, i64 48
  %v116 = load i64, ptr %v115, align 8
  %v117 = shl i64 %v116, 3
  %v118 = getelementptr inbounds i8, ptr %table, i64 %v117
  %v119 = load i64, ptr %v118, align 8
  br label %loop120
loop120:
  %i123 = phi i64 [ 0, %leave12 ], [ %n124, %latch121 ]
  %c125 = phi <16 x float> [ <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %leave12 ], [ %v135, %latch121 ]
  %v126 = shl i64 %i123, 3
  %v127 = add i64 %v126, 8
  %v128 = getelementptr inbounds i8, ptr %v118, i64 %v127
  %v129 = load i64, ptr %v128, align 8
  %v130 = getelementptr inbounds i8, ptr %coefficients, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <16 x float> poison, float %v131, i32 0
  %v133 = shufflevector <16 x float> %v132, <16 x float> poison, <16 x i32> zeroinitializer
  %v134 = fmul <16 x float> %v133, %v133
  %v135 = fmul <16 x float> %c125, %v134
  br label %latch121
latch121:
  %n124 = add nuw i64 %i123, 1
  %v136 = icmp eq i64 %n124, %v119
  br i1 %v136, label %leave122, label %loop120
leave122:
  %v137 = fsub <16 x float> %v71, %v53
  %v138 = fmul <16 x float> %v135, %v137
  %v139 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v138)
  %v140 = fpext float %v139 to double
  %v141 = fsub <16 x float> %v60, %v53
  %v142 = fmul <16 x float> %v135, %v141
  %v143 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v142)
  %v144 = fneg float %v143
  %v145 = fpext float %v144 to double
  %v146 = fmul <16 x float> %v135, %v51
  %v147 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v146)
  %v148 = fpext float %v147 to double
  %v149 = getelementptr inbounds i8, ptr %v3, i64 24
  %v150 = load float, ptr %v149, align 4
  %v151 = fpext float %v150 to double
  %v152 = getelementptr inbounds i8, ptr %v3, i64 28
  %v153 = load float, ptr %v152, align 4
  %v154 = fpext float %v153 to double
  %v155 = fmul double %v151, %v140
  %v156 = fmul double %v154, %v145
  %v157 = fmul double %v154, %v140
  %v158 = fmul double %v151, %v145
  %v159 = fsub double %v155, %v156
  %v160 = fadd double %v157, %v158
  %v161 = getelementptr inbounds i8, ptr %table, i64 24
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i8, ptr %sums, i64 %v162
  %v164 = getelementptr inbounds i8, ptr %v163, i64 8
  %v165 = load double, ptr %v164, align 8
  %v166 = fadd double %v165, %v159
  %v167 = getelementptr inbounds i8, ptr %v163, i64 8
  store double %v166, ptr %v167, align 8
  %v168 = getelementptr inbounds i8, ptr %v163, i64 16
  %v169 = load double, ptr %v168, align 8
  %v170 = fadd double %v169, %v160
  %v171 = getelementptr inbounds i8, ptr %v163, i64 16
  store double %v170, ptr %v171, align 8
  %v172 = getelementptr inbounds i8, ptr %v163, i64 24
  %v173 = load double, ptr %v172, align 8
  %v174 = fadd double %v173, %v148
  %v175 = getelementptr inbounds i8, ptr %v163, i64 24
  store double %v174, ptr %v175, align 8
  %v176 = load float, ptr %v3, align 4
  %v177 = insertelement <16 x float> poison, float %v176, i32 0
  %v178 = shufflevector <16 x float> %v177, <16 x float> poison, <16 x i32> zeroinitializer
  %v179 = fmul <16 x float> %v178, %v178
  %v180 = fmul <16 x float> %v135, %v179
  ret void
}
