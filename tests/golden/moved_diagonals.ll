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
