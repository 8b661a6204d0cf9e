; A state of many tiles: each pass runs its stages on one after the other.
; 9536 bytes of tables, 11712 of workspace

define void @state(ptr %tables, ptr %workspace, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 1024
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr null, ptr %v2)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 4096
  call void @llvm.memset.p0.i64(ptr align 8 %v3, i8 0, i64 2048, i1 false)
  store float 0x3FF0000000000000, ptr %v3, align 4
  %v4 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v5 = getelementptr inbounds i8, ptr %tables, i64 7872
  br label %loop6
loop6:
  %i9 = phi i64 [ 0, %entry ], [ %n10, %latch7 ]
  %c11 = phi i64 [ 0, %entry ], [ %v22, %latch7 ]
  %c12 = phi i64 [ 0, %entry ], [ %v23, %latch7 ]
  %v13 = add i64 %i9, 1
  %v14 = call i64 @llvm.cttz.i64(i64 %v13, i1 true)
  %v15 = shl i64 %v14, 3
  %v16 = getelementptr inbounds i8, ptr %v4, i64 %v15
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr inbounds i8, ptr %v5, i64 %v15
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_0(ptr %v3, ptr %v20, ptr %workspace, i64 %c11, i64 0)
  %v21 = getelementptr inbounds i8, ptr %tables, i64 8192
  call void @kernel_1(ptr %v3, ptr %v21, ptr %workspace, i64 %c12, i64 %v19)
  %v22 = xor i64 %c11, %v17
  %v23 = xor i64 %c12, %v19
  br label %latch7
latch7:
  %n10 = add nuw i64 %i9, 1
  %v24 = icmp eq i64 %n10, 8
  br i1 %v24, label %leave8, label %loop6
leave8:
  %v25 = getelementptr inbounds i8, ptr %tables, i64 8320
  br label %loop26
loop26:
  %i29 = phi i64 [ 0, %leave8 ], [ %n30, %latch27 ]
  %c31 = phi i64 [ 0, %leave8 ], [ %v38, %latch27 ]
  %v32 = add i64 %i29, 1
  %v33 = call i64 @llvm.cttz.i64(i64 %v32, i1 true)
  %v34 = shl i64 %v33, 3
  %v35 = getelementptr inbounds i8, ptr %v25, i64 %v34
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i8, ptr %tables, i64 8384
  call void @kernel_2(ptr %v3, ptr %v37, ptr %workspace, i64 %c31, i64 %v36)
  %v38 = xor i64 %c31, %v36
  br label %latch27
latch27:
  %n30 = add nuw i64 %i29, 1
  %v39 = icmp eq i64 %n30, 8
  br i1 %v39, label %leave28, label %loop26
leave28:
  %v40 = getelementptr inbounds i8, ptr %tables, i64 8448
  br label %loop41
loop41:
  %i44 = phi i64 [ 0, %leave28 ], [ %n45, %latch42 ]
  %c46 = phi i64 [ 0, %leave28 ], [ %v53, %latch42 ]
  %v47 = add i64 %i44, 1
  %v48 = call i64 @llvm.cttz.i64(i64 %v47, i1 true)
  %v49 = shl i64 %v48, 3
  %v50 = getelementptr inbounds i8, ptr %v40, i64 %v49
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2(ptr %v3, ptr %v52, ptr %workspace, i64 %c46, i64 %v51)
  %v53 = xor i64 %c46, %v51
  br label %latch42
latch42:
  %n45 = add nuw i64 %i44, 1
  %v54 = icmp eq i64 %n45, 8
  br i1 %v54, label %leave43, label %loop41
leave43:
  %v55 = getelementptr inbounds i8, ptr %tables, i64 8576
  br label %loop56
loop56:
  %i59 = phi i64 [ 0, %leave43 ], [ %n60, %latch57 ]
  %c61 = phi i64 [ 0, %leave43 ], [ %v68, %latch57 ]
  %v62 = add i64 %i59, 1
  %v63 = call i64 @llvm.cttz.i64(i64 %v62, i1 true)
  %v64 = shl i64 %v63, 3
  %v65 = getelementptr inbounds i8, ptr %v55, i64 %v64
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i8, ptr %tables, i64 8640
  call void @kernel_2(ptr %v3, ptr %v67, ptr %workspace, i64 %c61, i64 %v66)
  %v68 = xor i64 %c61, %v66
  br label %latch57
latch57:
  %n60 = add nuw i64 %i59, 1
  %v69 = icmp eq i64 %n60, 8
  br i1 %v69, label %leave58, label %loop56
leave58:
  %v70 = getelementptr inbounds i8, ptr %tables, i64 8320
  br label %loop71
loop71:
  %i74 = phi i64 [ 0, %leave58 ], [ %n75, %latch72 ]
  %c76 = phi i64 [ 0, %leave58 ], [ %v83, %latch72 ]
  %v77 = add i64 %i74, 1
  %v78 = call i64 @llvm.cttz.i64(i64 %v77, i1 true)
  %v79 = shl i64 %v78, 3
  %v80 = getelementptr inbounds i8, ptr %v70, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_3(ptr %v3, ptr %v82, ptr %workspace, i64 %c76, i64 %v81)
  %v83 = xor i64 %c76, %v81
  br label %latch72
latch72:
  %n75 = add nuw i64 %i74, 1
  %v84 = icmp eq i64 %n75, 8
  br i1 %v84, label %leave73, label %loop71
leave73:
  %v85 = getelementptr inbounds i8, ptr %tables, i64 8448
  br label %loop86
loop86:
  %i89 = phi i64 [ 0, %leave73 ], [ %n90, %latch87 ]
  %c91 = phi i64 [ 0, %leave73 ], [ %v98, %latch87 ]
  %v92 = add i64 %i89, 1
  %v93 = call i64 @llvm.cttz.i64(i64 %v92, i1 true)
  %v94 = shl i64 %v93, 3
  %v95 = getelementptr inbounds i8, ptr %v85, i64 %v94
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i8, ptr %tables, i64 8768
  call void @kernel_3(ptr %v3, ptr %v97, ptr %workspace, i64 %c91, i64 %v96)
  %v98 = xor i64 %c91, %v96
  br label %latch87
latch87:
  %n90 = add nuw i64 %i89, 1
  %v99 = icmp eq i64 %n90, 8
  br i1 %v99, label %leave88, label %loop86
leave88:
  %v100 = getelementptr inbounds i8, ptr %tables, i64 8576
  br label %loop101
loop101:
  %i104 = phi i64 [ 0, %leave88 ], [ %n105, %latch102 ]
  %c106 = phi i64 [ 0, %leave88 ], [ %v113, %latch102 ]
  %v107 = add i64 %i104, 1
  %v108 = call i64 @llvm.cttz.i64(i64 %v107, i1 true)
  %v109 = shl i64 %v108, 3
  %v110 = getelementptr inbounds i8, ptr %v100, i64 %v109
  %v111 = load i64, ptr %v110, align 8
  %v112 = getelementptr inbounds i8, ptr %tables, i64 8832
  call void @kernel_3(ptr %v3, ptr %v112, ptr %workspace, i64 %c106, i64 %v111)
  %v113 = xor i64 %c106, %v111
  br label %latch102
latch102:
  %n105 = add nuw i64 %i104, 1
  %v114 = icmp eq i64 %n105, 8
  br i1 %v114, label %leave103, label %loop101
leave103:
  %v115 = getelementptr inbounds i8, ptr %workspace, i64 6144
  %v116 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @observables_0_values(ptr %v3, ptr %v116, ptr %v115, ptr %values)
  ret void
}

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 1024
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr %v2, ptr %v3)
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @llvm.memset.p0.i64(ptr align 8 %v4, i8 0, i64 480, i1 false)
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 4096
  call void @llvm.memset.p0.i64(ptr align 8 %v5, i8 0, i64 2048, i1 false)
  store float 0x3FF0000000000000, ptr %v5, align 4
  %v6 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v7 = getelementptr inbounds i8, ptr %tables, i64 7872
  br label %loop8
loop8:
  %i11 = phi i64 [ 0, %entry ], [ %n12, %latch9 ]
  %c13 = phi i64 [ 0, %entry ], [ %v24, %latch9 ]
  %c14 = phi i64 [ 0, %entry ], [ %v25, %latch9 ]
  %v15 = add i64 %i11, 1
  %v16 = call i64 @llvm.cttz.i64(i64 %v15, i1 true)
  %v17 = shl i64 %v16, 3
  %v18 = getelementptr inbounds i8, ptr %v6, i64 %v17
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds i8, ptr %v7, i64 %v17
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_0(ptr %v5, ptr %v22, ptr %workspace, i64 %c13, i64 0)
  %v23 = getelementptr inbounds i8, ptr %tables, i64 8192
  call void @kernel_1(ptr %v5, ptr %v23, ptr %workspace, i64 %c14, i64 %v21)
  %v24 = xor i64 %c13, %v19
  %v25 = xor i64 %c14, %v21
  br label %latch9
latch9:
  %n12 = add nuw i64 %i11, 1
  %v26 = icmp eq i64 %n12, 8
  br i1 %v26, label %leave10, label %loop8
leave10:
  %v27 = getelementptr inbounds i8, ptr %tables, i64 8320
  br label %loop28
loop28:
  %i31 = phi i64 [ 0, %leave10 ], [ %n32, %latch29 ]
  %c33 = phi i64 [ 0, %leave10 ], [ %v40, %latch29 ]
  %v34 = add i64 %i31, 1
  %v35 = call i64 @llvm.cttz.i64(i64 %v34, i1 true)
  %v36 = shl i64 %v35, 3
  %v37 = getelementptr inbounds i8, ptr %v27, i64 %v36
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i8, ptr %tables, i64 8384
  call void @kernel_2(ptr %v5, ptr %v39, ptr %workspace, i64 %c33, i64 %v38)
  %v40 = xor i64 %c33, %v38
  br label %latch29
latch29:
  %n32 = add nuw i64 %i31, 1
  %v41 = icmp eq i64 %n32, 8
  br i1 %v41, label %leave30, label %loop28
leave30:
  %v42 = getelementptr inbounds i8, ptr %tables, i64 8448
  br label %loop43
loop43:
  %i46 = phi i64 [ 0, %leave30 ], [ %n47, %latch44 ]
  %c48 = phi i64 [ 0, %leave30 ], [ %v55, %latch44 ]
  %v49 = add i64 %i46, 1
  %v50 = call i64 @llvm.cttz.i64(i64 %v49, i1 true)
  %v51 = shl i64 %v50, 3
  %v52 = getelementptr inbounds i8, ptr %v42, i64 %v51
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr inbounds i8, ptr %tables, i64 8512
  call void @kernel_2(ptr %v5, ptr %v54, ptr %workspace, i64 %c48, i64 %v53)
  %v55 = xor i64 %c48, %v53
  br label %latch44
latch44:
  %n47 = add nuw i64 %i46, 1
  %v56 = icmp eq i64 %n47, 8
  br i1 %v56, label %leave45, label %loop43
leave45:
  %v57 = getelementptr inbounds i8, ptr %tables, i64 8576
  br label %loop58
loop58:
  %i61 = phi i64 [ 0, %leave45 ], [ %n62, %latch59 ]
  %c63 = phi i64 [ 0, %leave45 ], [ %v70, %latch59 ]
  %v64 = add i64 %i61, 1
  %v65 = call i64 @llvm.cttz.i64(i64 %v64, i1 true)
  %v66 = shl i64 %v65, 3
  %v67 = getelementptr inbounds i8, ptr %v57, i64 %v66
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i8, ptr %tables, i64 8640
  call void @kernel_2(ptr %v5, ptr %v69, ptr %workspace, i64 %c63, i64 %v68)
  %v70 = xor i64 %c63, %v68
  br label %latch59
latch59:
  %n62 = add nuw i64 %i61, 1
  %v71 = icmp eq i64 %n62, 8
  br i1 %v71, label %leave60, label %loop58
leave60:
  %v72 = getelementptr inbounds i8, ptr %tables, i64 8320
  br label %loop73
loop73:
  %i76 = phi i64 [ 0, %leave60 ], [ %n77, %latch74 ]
  %c78 = phi i64 [ 0, %leave60 ], [ %v85, %latch74 ]
  %v79 = add i64 %i76, 1
  %v80 = call i64 @llvm.cttz.i64(i64 %v79, i1 true)
  %v81 = shl i64 %v80, 3
  %v82 = getelementptr inbounds i8, ptr %v72, i64 %v81
  %v83 = load i64, ptr %v82, align 8
  %v84 = getelementptr inbounds i8, ptr %tables, i64 8704
  call void @kernel_3(ptr %v5, ptr %v84, ptr %workspace, i64 %c78, i64 %v83)
  %v85 = xor i64 %c78, %v83
  br label %latch74
latch74:
  %n77 = add nuw i64 %i76, 1
  %v86 = icmp eq i64 %n77, 8
  br i1 %v86, label %leave75, label %loop73
leave75:
  %v87 = getelementptr inbounds i8, ptr %tables, i64 8448
  br label %loop88
loop88:
  %i91 = phi i64 [ 0, %leave75 ], [ %n92, %latch89 ]
  %c93 = phi i64 [ 0, %leave75 ], [ %v100, %latch89 ]
  %v94 = add i64 %i91, 1
  %v95 = call i64 @llvm.cttz.i64(i64 %v94, i1 true)
  %v96 = shl i64 %v95, 3
  %v97 = getelementptr inbounds i8, ptr %v87, i64 %v96
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i8, ptr %tables, i64 8768
  call void @kernel_3(ptr %v5, ptr %v99, ptr %workspace, i64 %c93, i64 %v98)
  %v100 = xor i64 %c93, %v98
  br label %latch89
latch89:
  %n92 = add nuw i64 %i91, 1
  %v101 = icmp eq i64 %n92, 8
  br i1 %v101, label %leave90, label %loop88
leave90:
  %v102 = getelementptr inbounds i8, ptr %tables, i64 8576
  br label %loop103
loop103:
  %i106 = phi i64 [ 0, %leave90 ], [ %n107, %latch104 ]
  %c108 = phi i64 [ 0, %leave90 ], [ %v115, %latch104 ]
  %v109 = add i64 %i106, 1
  %v110 = call i64 @llvm.cttz.i64(i64 %v109, i1 true)
  %v111 = shl i64 %v110, 3
  %v112 = getelementptr inbounds i8, ptr %v102, i64 %v111
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr inbounds i8, ptr %tables, i64 8832
  call void @kernel_3(ptr %v5, ptr %v114, ptr %workspace, i64 %c108, i64 %v113)
  %v115 = xor i64 %c108, %v113
  br label %latch104
latch104:
  %n107 = add nuw i64 %i106, 1
  %v116 = icmp eq i64 %n107, 8
  br i1 %v116, label %leave105, label %loop103
leave105:
  %v117 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v118 = getelementptr inbounds i8, ptr %workspace, i64 11264
  %v119 = getelementptr inbounds i8, ptr %tables, i64 8896
  call void @observables_0_both(ptr %v5, ptr %v117, ptr %v119, ptr %v118, ptr %weights, ptr %values)
  %v120 = getelementptr inbounds i8, ptr %tables, i64 8576
  br label %loop121
loop121:
  %i124 = phi i64 [ 0, %leave105 ], [ %n125, %latch122 ]
  %c126 = phi i64 [ 0, %leave105 ], [ %v135, %latch122 ]
  %v127 = add i64 %i124, 1
  %v128 = call i64 @llvm.cttz.i64(i64 %v127, i1 true)
  %v129 = shl i64 %v128, 3
  %v130 = getelementptr inbounds i8, ptr %v120, i64 %v129
  %v131 = load i64, ptr %v130, align 8
  %v132 = getelementptr inbounds i8, ptr %tables, i64 8832
  %v133 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v134 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_3_adjoint(ptr %v5, ptr %v117, ptr %v132, ptr %v133, ptr %v134, i64 %c126, i64 %v131)
  %v135 = xor i64 %c126, %v131
  br label %latch122
latch122:
  %n125 = add nuw i64 %i124, 1
  %v136 = icmp eq i64 %n125, 8
  br i1 %v136, label %leave123, label %loop121
leave123:
  %v137 = getelementptr inbounds i8, ptr %tables, i64 8448
  br label %loop138
loop138:
  %i141 = phi i64 [ 0, %leave123 ], [ %n142, %latch139 ]
  %c143 = phi i64 [ 0, %leave123 ], [ %v152, %latch139 ]
  %v144 = add i64 %i141, 1
  %v145 = call i64 @llvm.cttz.i64(i64 %v144, i1 true)
  %v146 = shl i64 %v145, 3
  %v147 = getelementptr inbounds i8, ptr %v137, i64 %v146
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i8, ptr %tables, i64 8768
  %v150 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v151 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_3_adjoint(ptr %v5, ptr %v117, ptr %v149, ptr %v150, ptr %v151, i64 %c143, i64 %v148)
  %v152 = xor i64 %c143, %v148
  br label %latch139
latch139:
  %n142 = add nuw i64 %i141, 1
  %v153 = icmp eq i64 %n142, 8
  br i1 %v153, label %leave140, label %loop138
leave140:
  %v154 = getelementptr inbounds i8, ptr %tables, i64 8320
  br label %loop155
loop155:
  %i158 = phi i64 [ 0, %leave140 ], [ %n159, %latch156 ]
  %c160 = phi i64 [ 0, %leave140 ], [ %v169, %latch156 ]
  %v161 = add i64 %i158, 1
  %v162 = call i64 @llvm.cttz.i64(i64 %v161, i1 true)
  %v163 = shl i64 %v162, 3
  %v164 = getelementptr inbounds i8, ptr %v154, i64 %v163
  %v165 = load i64, ptr %v164, align 8
  %v166 = getelementptr inbounds i8, ptr %tables, i64 8704
  %v167 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v168 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_3_adjoint(ptr %v5, ptr %v117, ptr %v166, ptr %v167, ptr %v168, i64 %c160, i64 %v165)
  %v169 = xor i64 %c160, %v165
  br label %latch156
latch156:
  %n159 = add nuw i64 %i158, 1
  %v170 = icmp eq i64 %n159, 8
  br i1 %v170, label %leave157, label %loop155
leave157:
  %v171 = getelementptr inbounds i8, ptr %tables, i64 8576
  br label %loop172
loop172:
  %i175 = phi i64 [ 0, %leave157 ], [ %n176, %latch173 ]
  %c177 = phi i64 [ 0, %leave157 ], [ %v186, %latch173 ]
  %v178 = add i64 %i175, 1
  %v179 = call i64 @llvm.cttz.i64(i64 %v178, i1 true)
  %v180 = shl i64 %v179, 3
  %v181 = getelementptr inbounds i8, ptr %v171, i64 %v180
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i8, ptr %tables, i64 8640
  %v184 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v185 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_2_adjoint(ptr %v5, ptr %v117, ptr %v183, ptr %v184, ptr %v185, i64 %c177, i64 %v182)
  %v186 = xor i64 %c177, %v182
  br label %latch173
latch173:
  %n176 = add nuw i64 %i175, 1
  %v187 = icmp eq i64 %n176, 8
  br i1 %v187, label %leave174, label %loop172
leave174:
  %v188 = getelementptr inbounds i8, ptr %tables, i64 8448
  br label %loop189
loop189:
  %i192 = phi i64 [ 0, %leave174 ], [ %n193, %latch190 ]
  %c194 = phi i64 [ 0, %leave174 ], [ %v203, %latch190 ]
  %v195 = add i64 %i192, 1
  %v196 = call i64 @llvm.cttz.i64(i64 %v195, i1 true)
  %v197 = shl i64 %v196, 3
  %v198 = getelementptr inbounds i8, ptr %v188, i64 %v197
  %v199 = load i64, ptr %v198, align 8
  %v200 = getelementptr inbounds i8, ptr %tables, i64 8512
  %v201 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v202 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_2_adjoint(ptr %v5, ptr %v117, ptr %v200, ptr %v201, ptr %v202, i64 %c194, i64 %v199)
  %v203 = xor i64 %c194, %v199
  br label %latch190
latch190:
  %n193 = add nuw i64 %i192, 1
  %v204 = icmp eq i64 %n193, 8
  br i1 %v204, label %leave191, label %loop189
leave191:
  %v205 = getelementptr inbounds i8, ptr %tables, i64 8320
  br label %loop206
loop206:
  %i209 = phi i64 [ 0, %leave191 ], [ %n210, %latch207 ]
  %c211 = phi i64 [ 0, %leave191 ], [ %v220, %latch207 ]
  %v212 = add i64 %i209, 1
  %v213 = call i64 @llvm.cttz.i64(i64 %v212, i1 true)
  %v214 = shl i64 %v213, 3
  %v215 = getelementptr inbounds i8, ptr %v205, i64 %v214
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i8, ptr %tables, i64 8384
  %v218 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v219 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_2_adjoint(ptr %v5, ptr %v117, ptr %v217, ptr %v218, ptr %v219, i64 %c211, i64 %v216)
  %v220 = xor i64 %c211, %v216
  br label %latch207
latch207:
  %n210 = add nuw i64 %i209, 1
  %v221 = icmp eq i64 %n210, 8
  br i1 %v221, label %leave208, label %loop206
leave208:
  %v222 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v223 = getelementptr inbounds i8, ptr %tables, i64 7872
  br label %loop224
loop224:
  %i227 = phi i64 [ 0, %leave208 ], [ %n228, %latch225 ]
  %c229 = phi i64 [ 0, %leave208 ], [ %v244, %latch225 ]
  %c230 = phi i64 [ 0, %leave208 ], [ %v245, %latch225 ]
  %v231 = add i64 %i227, 1
  %v232 = call i64 @llvm.cttz.i64(i64 %v231, i1 true)
  %v233 = shl i64 %v232, 3
  %v234 = getelementptr inbounds i8, ptr %v222, i64 %v233
  %v235 = load i64, ptr %v234, align 8
  %v236 = getelementptr inbounds i8, ptr %v223, i64 %v233
  %v237 = load i64, ptr %v236, align 8
  %v238 = getelementptr inbounds i8, ptr %tables, i64 8192
  %v239 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v240 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_1_adjoint(ptr %v5, ptr %v117, ptr %v238, ptr %v239, ptr %v240, i64 %c229, i64 0)
  %v241 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v242 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v243 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_0_adjoint(ptr %v5, ptr %v117, ptr %v241, ptr %v242, ptr %v243, i64 %c230, i64 %v237)
  %v244 = xor i64 %c229, %v235
  %v245 = xor i64 %c230, %v237
  br label %latch225
latch225:
  %n228 = add nuw i64 %i227, 1
  %v246 = icmp eq i64 %n228, 8
  br i1 %v246, label %leave226, label %loop224
leave226:
  %v247 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @llvm.memset.p0.i64(ptr align 8 %v247, i8 0, i64 120, i1 false)
  %v248 = getelementptr inbounds i8, ptr %workspace, i64 1280
  %v249 = getelementptr inbounds i8, ptr %workspace, i64 1024
  %v250 = getelementptr inbounds i8, ptr %workspace, i64 11520
  call void @coefficients_0_gradient(ptr %v248, ptr %tables, ptr %v249, ptr %v250)
  ret void
}
