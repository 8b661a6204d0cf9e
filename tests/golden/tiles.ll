; A state of many tiles: each pass runs its stages on one after the other.
; 8640 bytes of tables, 11712 of workspace

define void @state(ptr %tables, ptr %workspace, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 1024
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr null, ptr %v2)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 4096
  call void @llvm.memset.p0.i64(ptr align 8 %v3, i8 0, i64 2048, i1 false)
  store float 0x3FF0000000000000, ptr %v3, align 4
  %v4 = getelementptr inbounds i8, ptr %tables, i64 6976
  %v5 = getelementptr inbounds i8, ptr %tables, i64 6976
  br label %loop6
loop6:
  %i9 = phi i64 [ 0, %entry ], [ %n10, %latch7 ]
  %c11 = phi i64 [ 0, %entry ], [ %v20, %latch7 ]
  %c12 = phi i64 [ 0, %entry ], [ %v23, %latch7 ]
  %v13 = getelementptr inbounds i8, ptr %tables, i64 7040
  call void @kernel_0(ptr %v3, ptr %v13, ptr %workspace, i64 %c11)
  %v14 = getelementptr inbounds i8, ptr %tables, i64 7296
  call void @kernel_1(ptr %v3, ptr %v14, ptr %workspace, i64 %c12)
  %v15 = add i64 %i9, 1
  %v16 = call i64 @llvm.cttz.i64(i64 %v15, i1 true)
  %v17 = shl i64 %v16, 3
  %v18 = getelementptr inbounds i8, ptr %v4, i64 %v17
  %v19 = load i64, ptr %v18, align 8
  %v20 = xor i64 %c11, %v19
  %v21 = getelementptr inbounds i8, ptr %v5, i64 %v17
  %v22 = load i64, ptr %v21, align 8
  %v23 = xor i64 %c12, %v22
  br label %latch7
latch7:
  %n10 = add nuw i64 %i9, 1
  %v24 = icmp eq i64 %n10, 8
  br i1 %v24, label %leave8, label %loop6
leave8:
  %v25 = getelementptr inbounds i8, ptr %tables, i64 7424
  br label %loop26
loop26:
  %i29 = phi i64 [ 0, %leave8 ], [ %n30, %latch27 ]
  %c31 = phi i64 [ 0, %leave8 ], [ %v38, %latch27 ]
  %v32 = getelementptr inbounds i8, ptr %tables, i64 7488
  call void @kernel_2(ptr %v3, ptr %v32, ptr %workspace, i64 %c31)
  %v33 = add i64 %i29, 1
  %v34 = call i64 @llvm.cttz.i64(i64 %v33, i1 true)
  %v35 = shl i64 %v34, 3
  %v36 = getelementptr inbounds i8, ptr %v25, i64 %v35
  %v37 = load i64, ptr %v36, align 8
  %v38 = xor i64 %c31, %v37
  br label %latch27
latch27:
  %n30 = add nuw i64 %i29, 1
  %v39 = icmp eq i64 %n30, 8
  br i1 %v39, label %leave28, label %loop26
leave28:
  %v40 = getelementptr inbounds i8, ptr %tables, i64 7552
  br label %loop41
loop41:
  %i44 = phi i64 [ 0, %leave28 ], [ %n45, %latch42 ]
  %c46 = phi i64 [ 0, %leave28 ], [ %v53, %latch42 ]
  %v47 = getelementptr inbounds i8, ptr %tables, i64 7616
  call void @kernel_2(ptr %v3, ptr %v47, ptr %workspace, i64 %c46)
  %v48 = add i64 %i44, 1
  %v49 = call i64 @llvm.cttz.i64(i64 %v48, i1 true)
  %v50 = shl i64 %v49, 3
  %v51 = getelementptr inbounds i8, ptr %v40, i64 %v50
  %v52 = load i64, ptr %v51, align 8
  %v53 = xor i64 %c46, %v52
  br label %latch42
latch42:
  %n45 = add nuw i64 %i44, 1
  %v54 = icmp eq i64 %n45, 8
  br i1 %v54, label %leave43, label %loop41
leave43:
  %v55 = getelementptr inbounds i8, ptr %tables, i64 7680
  br label %loop56
loop56:
  %i59 = phi i64 [ 0, %leave43 ], [ %n60, %latch57 ]
  %c61 = phi i64 [ 0, %leave43 ], [ %v68, %latch57 ]
  %v62 = getelementptr inbounds i8, ptr %tables, i64 7744
  call void @kernel_2(ptr %v3, ptr %v62, ptr %workspace, i64 %c61)
  %v63 = add i64 %i59, 1
  %v64 = call i64 @llvm.cttz.i64(i64 %v63, i1 true)
  %v65 = shl i64 %v64, 3
  %v66 = getelementptr inbounds i8, ptr %v55, i64 %v65
  %v67 = load i64, ptr %v66, align 8
  %v68 = xor i64 %c61, %v67
  br label %latch57
latch57:
  %n60 = add nuw i64 %i59, 1
  %v69 = icmp eq i64 %n60, 8
  br i1 %v69, label %leave58, label %loop56
leave58:
  %v70 = getelementptr inbounds i8, ptr %tables, i64 7424
  br label %loop71
loop71:
  %i74 = phi i64 [ 0, %leave58 ], [ %n75, %latch72 ]
  %c76 = phi i64 [ 0, %leave58 ], [ %v83, %latch72 ]
  %v77 = getelementptr inbounds i8, ptr %tables, i64 7808
  call void @kernel_3(ptr %v3, ptr %v77, ptr %workspace, i64 %c76)
  %v78 = add i64 %i74, 1
  %v79 = call i64 @llvm.cttz.i64(i64 %v78, i1 true)
  %v80 = shl i64 %v79, 3
  %v81 = getelementptr inbounds i8, ptr %v70, i64 %v80
  %v82 = load i64, ptr %v81, align 8
  %v83 = xor i64 %c76, %v82
  br label %latch72
latch72:
  %n75 = add nuw i64 %i74, 1
  %v84 = icmp eq i64 %n75, 8
  br i1 %v84, label %leave73, label %loop71
leave73:
  %v85 = getelementptr inbounds i8, ptr %tables, i64 7552
  br label %loop86
loop86:
  %i89 = phi i64 [ 0, %leave73 ], [ %n90, %latch87 ]
  %c91 = phi i64 [ 0, %leave73 ], [ %v98, %latch87 ]
  %v92 = getelementptr inbounds i8, ptr %tables, i64 7872
  call void @kernel_3(ptr %v3, ptr %v92, ptr %workspace, i64 %c91)
  %v93 = add i64 %i89, 1
  %v94 = call i64 @llvm.cttz.i64(i64 %v93, i1 true)
  %v95 = shl i64 %v94, 3
  %v96 = getelementptr inbounds i8, ptr %v85, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = xor i64 %c91, %v97
  br label %latch87
latch87:
  %n90 = add nuw i64 %i89, 1
  %v99 = icmp eq i64 %n90, 8
  br i1 %v99, label %leave88, label %loop86
leave88:
  %v100 = getelementptr inbounds i8, ptr %tables, i64 7680
  br label %loop101
loop101:
  %i104 = phi i64 [ 0, %leave88 ], [ %n105, %latch102 ]
  %c106 = phi i64 [ 0, %leave88 ], [ %v113, %latch102 ]
  %v107 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_3(ptr %v3, ptr %v107, ptr %workspace, i64 %c106)
  %v108 = add i64 %i104, 1
  %v109 = call i64 @llvm.cttz.i64(i64 %v108, i1 true)
  %v110 = shl i64 %v109, 3
  %v111 = getelementptr inbounds i8, ptr %v100, i64 %v110
  %v112 = load i64, ptr %v111, align 8
  %v113 = xor i64 %c106, %v112
  br label %latch102
latch102:
  %n105 = add nuw i64 %i104, 1
  %v114 = icmp eq i64 %n105, 8
  br i1 %v114, label %leave103, label %loop101
leave103:
  %v115 = getelementptr inbounds i8, ptr %workspace, i64 6144
  %v116 = getelementptr inbounds i8, ptr %tables, i64 8000
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
  %v6 = getelementptr inbounds i8, ptr %tables, i64 6976
  %v7 = getelementptr inbounds i8, ptr %tables, i64 6976
  br label %loop8
loop8:
  %i11 = phi i64 [ 0, %entry ], [ %n12, %latch9 ]
  %c13 = phi i64 [ 0, %entry ], [ %v22, %latch9 ]
  %c14 = phi i64 [ 0, %entry ], [ %v25, %latch9 ]
  %v15 = getelementptr inbounds i8, ptr %tables, i64 7040
  call void @kernel_0(ptr %v5, ptr %v15, ptr %workspace, i64 %c13)
  %v16 = getelementptr inbounds i8, ptr %tables, i64 7296
  call void @kernel_1(ptr %v5, ptr %v16, ptr %workspace, i64 %c14)
  %v17 = add i64 %i11, 1
  %v18 = call i64 @llvm.cttz.i64(i64 %v17, i1 true)
  %v19 = shl i64 %v18, 3
  %v20 = getelementptr inbounds i8, ptr %v6, i64 %v19
  %v21 = load i64, ptr %v20, align 8
  %v22 = xor i64 %c13, %v21
  %v23 = getelementptr inbounds i8, ptr %v7, i64 %v19
  %v24 = load i64, ptr %v23, align 8
  %v25 = xor i64 %c14, %v24
  br label %latch9
latch9:
  %n12 = add nuw i64 %i11, 1
  %v26 = icmp eq i64 %n12, 8
  br i1 %v26, label %leave10, label %loop8
leave10:
  %v27 = getelementptr inbounds i8, ptr %tables, i64 7424
  br label %loop28
loop28:
  %i31 = phi i64 [ 0, %leave10 ], [ %n32, %latch29 ]
  %c33 = phi i64 [ 0, %leave10 ], [ %v40, %latch29 ]
  %v34 = getelementptr inbounds i8, ptr %tables, i64 7488
  call void @kernel_2(ptr %v5, ptr %v34, ptr %workspace, i64 %c33)
  %v35 = add i64 %i31, 1
  %v36 = call i64 @llvm.cttz.i64(i64 %v35, i1 true)
  %v37 = shl i64 %v36, 3
  %v38 = getelementptr inbounds i8, ptr %v27, i64 %v37
  %v39 = load i64, ptr %v38, align 8
  %v40 = xor i64 %c33, %v39
  br label %latch29
latch29:
  %n32 = add nuw i64 %i31, 1
  %v41 = icmp eq i64 %n32, 8
  br i1 %v41, label %leave30, label %loop28
leave30:
  %v42 = getelementptr inbounds i8, ptr %tables, i64 7552
  br label %loop43
loop43:
  %i46 = phi i64 [ 0, %leave30 ], [ %n47, %latch44 ]
  %c48 = phi i64 [ 0, %leave30 ], [ %v55, %latch44 ]
  %v49 = getelementptr inbounds i8, ptr %tables, i64 7616
  call void @kernel_2(ptr %v5, ptr %v49, ptr %workspace, i64 %c48)
  %v50 = add i64 %i46, 1
  %v51 = call i64 @llvm.cttz.i64(i64 %v50, i1 true)
  %v52 = shl i64 %v51, 3
  %v53 = getelementptr inbounds i8, ptr %v42, i64 %v52
  %v54 = load i64, ptr %v53, align 8
  %v55 = xor i64 %c48, %v54
  br label %latch44
latch44:
  %n47 = add nuw i64 %i46, 1
  %v56 = icmp eq i64 %n47, 8
  br i1 %v56, label %leave45, label %loop43
leave45:
  %v57 = getelementptr inbounds i8, ptr %tables, i64 7680
  br label %loop58
loop58:
  %i61 = phi i64 [ 0, %leave45 ], [ %n62, %latch59 ]
  %c63 = phi i64 [ 0, %leave45 ], [ %v70, %latch59 ]
  %v64 = getelementptr inbounds i8, ptr %tables, i64 7744
  call void @kernel_2(ptr %v5, ptr %v64, ptr %workspace, i64 %c63)
  %v65 = add i64 %i61, 1
  %v66 = call i64 @llvm.cttz.i64(i64 %v65, i1 true)
  %v67 = shl i64 %v66, 3
  %v68 = getelementptr inbounds i8, ptr %v57, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = xor i64 %c63, %v69
  br label %latch59
latch59:
  %n62 = add nuw i64 %i61, 1
  %v71 = icmp eq i64 %n62, 8
  br i1 %v71, label %leave60, label %loop58
leave60:
  %v72 = getelementptr inbounds i8, ptr %tables, i64 7424
  br label %loop73
loop73:
  %i76 = phi i64 [ 0, %leave60 ], [ %n77, %latch74 ]
  %c78 = phi i64 [ 0, %leave60 ], [ %v85, %latch74 ]
  %v79 = getelementptr inbounds i8, ptr %tables, i64 7808
  call void @kernel_3(ptr %v5, ptr %v79, ptr %workspace, i64 %c78)
  %v80 = add i64 %i76, 1
  %v81 = call i64 @llvm.cttz.i64(i64 %v80, i1 true)
  %v82 = shl i64 %v81, 3
  %v83 = getelementptr inbounds i8, ptr %v72, i64 %v82
  %v84 = load i64, ptr %v83, align 8
  %v85 = xor i64 %c78, %v84
  br label %latch74
latch74:
  %n77 = add nuw i64 %i76, 1
  %v86 = icmp eq i64 %n77, 8
  br i1 %v86, label %leave75, label %loop73
leave75:
  %v87 = getelementptr inbounds i8, ptr %tables, i64 7552
  br label %loop88
loop88:
  %i91 = phi i64 [ 0, %leave75 ], [ %n92, %latch89 ]
  %c93 = phi i64 [ 0, %leave75 ], [ %v100, %latch89 ]
  %v94 = getelementptr inbounds i8, ptr %tables, i64 7872
  call void @kernel_3(ptr %v5, ptr %v94, ptr %workspace, i64 %c93)
  %v95 = add i64 %i91, 1
  %v96 = call i64 @llvm.cttz.i64(i64 %v95, i1 true)
  %v97 = shl i64 %v96, 3
  %v98 = getelementptr inbounds i8, ptr %v87, i64 %v97
  %v99 = load i64, ptr %v98, align 8
  %v100 = xor i64 %c93, %v99
  br label %latch89
latch89:
  %n92 = add nuw i64 %i91, 1
  %v101 = icmp eq i64 %n92, 8
  br i1 %v101, label %leave90, label %loop88
leave90:
  %v102 = getelementptr inbounds i8, ptr %tables, i64 7680
  br label %loop103
loop103:
  %i106 = phi i64 [ 0, %leave90 ], [ %n107, %latch104 ]
  %c108 = phi i64 [ 0, %leave90 ], [ %v115, %latch104 ]
  %v109 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @kernel_3(ptr %v5, ptr %v109, ptr %workspace, i64 %c108)
  %v110 = add i64 %i106, 1
  %v111 = call i64 @llvm.cttz.i64(i64 %v110, i1 true)
  %v112 = shl i64 %v111, 3
  %v113 = getelementptr inbounds i8, ptr %v102, i64 %v112
  %v114 = load i64, ptr %v113, align 8
  %v115 = xor i64 %c108, %v114
  br label %latch104
latch104:
  %n107 = add nuw i64 %i106, 1
  %v116 = icmp eq i64 %n107, 8
  br i1 %v116, label %leave105, label %loop103
leave105:
  %v117 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v118 = getelementptr inbounds i8, ptr %workspace, i64 11264
  %v119 = getelementptr inbounds i8, ptr %tables, i64 8000
  call void @observables_0_both(ptr %v5, ptr %v117, ptr %v119, ptr %v118, ptr %weights, ptr %values)
  %v120 = getelementptr inbounds i8, ptr %tables, i64 7680
  br label %loop121
loop121:
  %i124 = phi i64 [ 0, %leave105 ], [ %n125, %latch122 ]
  %c126 = phi i64 [ 0, %leave105 ], [ %v135, %latch122 ]
  %v127 = getelementptr inbounds i8, ptr %tables, i64 7936
  %v128 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v129 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_3_adjoint(ptr %v5, ptr %v117, ptr %v127, ptr %v128, ptr %v129, i64 %c126)
  %v130 = add i64 %i124, 1
  %v131 = call i64 @llvm.cttz.i64(i64 %v130, i1 true)
  %v132 = shl i64 %v131, 3
  %v133 = getelementptr inbounds i8, ptr %v120, i64 %v132
  %v134 = load i64, ptr %v133, align 8
  %v135 = xor i64 %c126, %v134
  br label %latch122
latch122:
  %n125 = add nuw i64 %i124, 1
  %v136 = icmp eq i64 %n125, 8
  br i1 %v136, label %leave123, label %loop121
leave123:
  %v137 = getelementptr inbounds i8, ptr %tables, i64 7552
  br label %loop138
loop138:
  %i141 = phi i64 [ 0, %leave123 ], [ %n142, %latch139 ]
  %c143 = phi i64 [ 0, %leave123 ], [ %v152, %latch139 ]
  %v144 = getelementptr inbounds i8, ptr %tables, i64 7872
  %v145 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v146 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_3_adjoint(ptr %v5, ptr %v117, ptr %v144, ptr %v145, ptr %v146, i64 %c143)
  %v147 = add i64 %i141, 1
  %v148 = call i64 @llvm.cttz.i64(i64 %v147, i1 true)
  %v149 = shl i64 %v148, 3
  %v150 = getelementptr inbounds i8, ptr %v137, i64 %v149
  %v151 = load i64, ptr %v150, align 8
  %v152 = xor i64 %c143, %v151
  br label %latch139
latch139:
  %n142 = add nuw i64 %i141, 1
  %v153 = icmp eq i64 %n142, 8
  br i1 %v153, label %leave140, label %loop138
leave140:
  %v154 = getelementptr inbounds i8, ptr %tables, i64 7424
  br label %loop155
loop155:
  %i158 = phi i64 [ 0, %leave140 ], [ %n159, %latch156 ]
  %c160 = phi i64 [ 0, %leave140 ], [ %v169, %latch156 ]
  %v161 = getelementptr inbounds i8, ptr %tables, i64 7808
  %v162 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v163 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_3_adjoint(ptr %v5, ptr %v117, ptr %v161, ptr %v162, ptr %v163, i64 %c160)
  %v164 = add i64 %i158, 1
  %v165 = call i64 @llvm.cttz.i64(i64 %v164, i1 true)
  %v166 = shl i64 %v165, 3
  %v167 = getelementptr inbounds i8, ptr %v154, i64 %v166
  %v168 = load i64, ptr %v167, align 8
  %v169 = xor i64 %c160, %v168
  br label %latch156
latch156:
  %n159 = add nuw i64 %i158, 1
  %v170 = icmp eq i64 %n159, 8
  br i1 %v170, label %leave157, label %loop155
leave157:
  %v171 = getelementptr inbounds i8, ptr %tables, i64 7680
  br label %loop172
loop172:
  %i175 = phi i64 [ 0, %leave157 ], [ %n176, %latch173 ]
  %c177 = phi i64 [ 0, %leave157 ], [ %v186, %latch173 ]
  %v178 = getelementptr inbounds i8, ptr %tables, i64 7744
  %v179 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v180 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_2_adjoint(ptr %v5, ptr %v117, ptr %v178, ptr %v179, ptr %v180, i64 %c177)
  %v181 = add i64 %i175, 1
  %v182 = call i64 @llvm.cttz.i64(i64 %v181, i1 true)
  %v183 = shl i64 %v182, 3
  %v184 = getelementptr inbounds i8, ptr %v171, i64 %v183
  %v185 = load i64, ptr %v184, align 8
  %v186 = xor i64 %c177, %v185
  br label %latch173
latch173:
  %n176 = add nuw i64 %i175, 1
  %v187 = icmp eq i64 %n176, 8
  br i1 %v187, label %leave174, label %loop172
leave174:
  %v188 = getelementptr inbounds i8, ptr %tables, i64 7552
  br label %loop189
loop189:
  %i192 = phi i64 [ 0, %leave174 ], [ %n193, %latch190 ]
  %c194 = phi i64 [ 0, %leave174 ], [ %v203, %latch190 ]
  %v195 = getelementptr inbounds i8, ptr %tables, i64 7616
  %v196 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v197 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_2_adjoint(ptr %v5, ptr %v117, ptr %v195, ptr %v196, ptr %v197, i64 %c194)
  %v198 = add i64 %i192, 1
  %v199 = call i64 @llvm.cttz.i64(i64 %v198, i1 true)
  %v200 = shl i64 %v199, 3
  %v201 = getelementptr inbounds i8, ptr %v188, i64 %v200
  %v202 = load i64, ptr %v201, align 8
  %v203 = xor i64 %c194, %v202
  br label %latch190
latch190:
  %n193 = add nuw i64 %i192, 1
  %v204 = icmp eq i64 %n193, 8
  br i1 %v204, label %leave191, label %loop189
leave191:
  %v205 = getelementptr inbounds i8, ptr %tables, i64 7424
  br label %loop206
loop206:
  %i209 = phi i64 [ 0, %leave191 ], [ %n210, %latch207 ]
  %c211 = phi i64 [ 0, %leave191 ], [ %v220, %latch207 ]
  %v212 = getelementptr inbounds i8, ptr %tables, i64 7488
  %v213 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v214 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_2_adjoint(ptr %v5, ptr %v117, ptr %v212, ptr %v213, ptr %v214, i64 %c211)
  %v215 = add i64 %i209, 1
  %v216 = call i64 @llvm.cttz.i64(i64 %v215, i1 true)
  %v217 = shl i64 %v216, 3
  %v218 = getelementptr inbounds i8, ptr %v205, i64 %v217
  %v219 = load i64, ptr %v218, align 8
  %v220 = xor i64 %c211, %v219
  br label %latch207
latch207:
  %n210 = add nuw i64 %i209, 1
  %v221 = icmp eq i64 %n210, 8
  br i1 %v221, label %leave208, label %loop206
leave208:
  %v222 = getelementptr inbounds i8, ptr %tables, i64 6976
  %v223 = getelementptr inbounds i8, ptr %tables, i64 6976
  br label %loop224
loop224:
  %i227 = phi i64 [ 0, %leave208 ], [ %n228, %latch225 ]
  %c229 = phi i64 [ 0, %leave208 ], [ %v242, %latch225 ]
  %c230 = phi i64 [ 0, %leave208 ], [ %v245, %latch225 ]
  %v231 = getelementptr inbounds i8, ptr %tables, i64 7296
  %v232 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v233 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_1_adjoint(ptr %v5, ptr %v117, ptr %v231, ptr %v232, ptr %v233, i64 %c229)
  %v234 = getelementptr inbounds i8, ptr %tables, i64 7040
  %v235 = getelementptr inbounds i8, ptr %workspace, i64 512
  %v236 = getelementptr inbounds i8, ptr %workspace, i64 1280
  call void @kernel_0_adjoint(ptr %v5, ptr %v117, ptr %v234, ptr %v235, ptr %v236, i64 %c230)
  %v237 = add i64 %i227, 1
  %v238 = call i64 @llvm.cttz.i64(i64 %v237, i1 true)
  %v239 = shl i64 %v238, 3
  %v240 = getelementptr inbounds i8, ptr %v222, i64 %v239
  %v241 = load i64, ptr %v240, align 8
  %v242 = xor i64 %c229, %v241
  %v243 = getelementptr inbounds i8, ptr %v223, i64 %v239
  %v244 = load i64, ptr %v243, align 8
  %v245 = xor i64 %c230, %v244
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
