; States that are saved for the way back, in a loop.
; 5888 bytes of tables, 20096 of workspace

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 7168
  store i64 0, ptr %v2, align 8
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 2496
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 704
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 1408
  call void @coefficients_0(ptr %v3, ptr %tables, ptr %workspace, ptr %v4, ptr %v5)
  %v6 = getelementptr inbounds i8, ptr %workspace, i64 1792
  call void @llvm.memset.p0.i64(ptr align 8 %v6, i8 0, i64 672, i1 false)
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 8192
  %v8 = getelementptr inbounds i8, ptr %workspace, i64 13312
  call void @llvm.memset.p0.i64(ptr align 8 %v8, i8 0, i64 1024, i1 false)
  store float 0x3FF0000000000000, ptr %v8, align 4
  br label %loop9
loop9:
  %i12 = phi i64 [ 0, %entry ], [ %n13, %latch10 ]
  %c14 = phi ptr [ %v8, %entry ], [ %c15, %latch10 ]
  %c15 = phi ptr [ %v7, %entry ], [ %c14, %latch10 ]
  %v16 = getelementptr inbounds i8, ptr %tables, i64 4544
  %v17 = mul i64 %i12, 224
  %v18 = getelementptr inbounds i8, ptr %workspace, i64 %v17
  call void @kernel_0(ptr %c14, ptr %v16, ptr %v18, i64 0)
  %v19 = getelementptr inbounds i8, ptr %tables, i64 4800
  %v20 = mul i64 %i12, 224
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 %v20
  call void @kernel_1(ptr %c14, ptr %v19, ptr %v21, i64 0)
  %v22 = getelementptr inbounds i8, ptr %workspace, i64 7168
  %v23 = load i64, ptr %v22, align 8
  %v24 = mul i64 %v23, 1024
  %v25 = getelementptr inbounds i8, ptr %v1, i64 %v24
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v25, ptr align 64 %c14, i64 1024, i1 false)
  %v26 = add i64 %v23, 1
  store i64 %v26, ptr %v22, align 8
  %v27 = getelementptr inbounds i8, ptr %tables, i64 4928
  call void @permute_0(ptr %c14, ptr %c15, ptr %v27)
  br label %latch10
latch10:
  %n13 = add nuw i64 %i12, 1
  %v28 = icmp eq i64 %n13, 3
  br i1 %v28, label %leave11, label %loop9
leave11:
  %v29 = getelementptr inbounds i8, ptr %workspace, i64 18432
  %v30 = getelementptr inbounds i8, ptr %workspace, i64 19456
  %v31 = getelementptr inbounds i8, ptr %tables, i64 5248
  call void @observables_1_both(ptr %c15, ptr %v29, ptr %v31, ptr %v30, ptr %weights, ptr %values)
  br label %loop32
loop32:
  %i35 = phi i64 [ 0, %leave11 ], [ %n36, %latch33 ]
  %c37 = phi ptr [ %c15, %leave11 ], [ %c39, %latch33 ]
  %c38 = phi ptr [ %v29, %leave11 ], [ %c37, %latch33 ]
  %c39 = phi ptr [ %c14, %leave11 ], [ %c38, %latch33 ]
  %v40 = sub i64 2, %i35
  %v41 = getelementptr inbounds i8, ptr %tables, i64 4928
  call void @permute_0(ptr %c37, ptr %c39, ptr %v41)
  %v42 = getelementptr inbounds i8, ptr %tables, i64 4928
  call void @permute_0(ptr %c38, ptr %c37, ptr %v42)
  %v43 = getelementptr inbounds i8, ptr %workspace, i64 7168
  %v44 = load i64, ptr %v43, align 8
  %v45 = sub i64 %v44, 1
  %v46 = mul i64 %v45, 1024
  %v47 = getelementptr inbounds i8, ptr %v1, i64 %v46
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %c39, ptr align 64 %v47, i64 1024, i1 false)
  store i64 %v45, ptr %v43, align 8
  %v48 = getelementptr inbounds i8, ptr %tables, i64 4800
  %v49 = mul i64 %v40, 224
  %v50 = add i64 %v49, 704
  %v51 = getelementptr inbounds i8, ptr %workspace, i64 %v50
  %v52 = mul i64 %v40, 224
  %v53 = add i64 %v52, 1792
  %v54 = getelementptr inbounds i8, ptr %workspace, i64 %v53
  call void @kernel_1_adjoint(ptr %c39, ptr %c37, ptr %v48, ptr %v51, ptr %v54, i64 0)
  %v55 = getelementptr inbounds i8, ptr %tables, i64 4544
  %v56 = mul i64 %v40, 224
  %v57 = add i64 %v56, 704
  %v58 = getelementptr inbounds i8, ptr %workspace, i64 %v57
  %v59 = mul i64 %v40, 224
  %v60 = add i64 %v59, 1792
  %v61 = getelementptr inbounds i8, ptr %workspace, i64 %v60
  call void @kernel_0_adjoint(ptr %c39, ptr %c37, ptr %v55, ptr %v58, ptr %v61, i64 0)
  br label %latch33
latch33:
  %n36 = add nuw i64 %i35, 1
  %v62 = icmp eq i64 %n36, 3
  br i1 %v62, label %leave34, label %loop32
leave34:
  %v63 = getelementptr inbounds i8, ptr %workspace, i64 19712
  call void @llvm.memset.p0.i64(ptr align 8 %v63, i8 0, i64 168, i1 false)
  %v64 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v65 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v66 = getelementptr inbounds i8, ptr %workspace, i64 19712
  call void @coefficients_0_gradient(ptr %v64, ptr %tables, ptr %v65, ptr %v66)
  ret void
}
