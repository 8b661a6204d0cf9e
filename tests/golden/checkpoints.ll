; States that are saved for the way back, in a loop.
; 5952 bytes of tables, 14976 of workspace

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
  call void @llvm.memset.p0.i64(ptr align 8 %v7, i8 0, i64 1024, i1 false)
  store float 0x3FF0000000000000, ptr %v7, align 4
  br label %loop8
loop8:
  %i11 = phi i64 [ 0, %entry ], [ %n12, %latch9 ]
  %c13 = phi ptr [ %v7, %entry ], [ %c13, %latch9 ]
  %v14 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v15 = mul i64 %i11, 224
  %v16 = getelementptr inbounds i8, ptr %workspace, i64 %v15
  call void @kernel_0(ptr %c13, ptr %v14, ptr %v16, i64 0)
  %v17 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v18 = mul i64 %i11, 224
  %v19 = getelementptr inbounds i8, ptr %workspace, i64 %v18
  call void @kernel_1(ptr %c13, ptr %v17, ptr %v19, i64 0)
  %v20 = getelementptr inbounds i8, ptr %workspace, i64 7168
  %v21 = load i64, ptr %v20, align 8
  %v22 = mul i64 %v21, 1024
  %v23 = getelementptr inbounds i8, ptr %v1, i64 %v22
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v23, ptr align 64 %c13, i64 1024, i1 false)
  %v24 = add i64 %v21, 1
  store i64 %v24, ptr %v20, align 8
  br label %latch9
latch9:
  %n12 = add nuw i64 %i11, 1
  %v25 = icmp eq i64 %n12, 3
  br i1 %v25, label %leave10, label %loop8
leave10:
  %v26 = getelementptr inbounds i8, ptr %workspace, i64 13312
  %v27 = getelementptr inbounds i8, ptr %workspace, i64 14336
  %v28 = getelementptr inbounds i8, ptr %tables, i64 5312
  call void @observables_0_both(ptr %c13, ptr %v26, ptr %v28, ptr %v27, ptr %weights, ptr %values)
  br label %loop29
loop29:
  %i32 = phi i64 [ 0, %leave10 ], [ %n33, %latch30 ]
  %c34 = phi ptr [ %c13, %leave10 ], [ %c34, %latch30 ]
  %c35 = phi ptr [ %v26, %leave10 ], [ %c35, %latch30 ]
  %v36 = sub i64 2, %i32
  %v37 = getelementptr inbounds i8, ptr %workspace, i64 7168
  %v38 = load i64, ptr %v37, align 8
  %v39 = sub i64 %v38, 1
  %v40 = mul i64 %v39, 1024
  %v41 = getelementptr inbounds i8, ptr %v1, i64 %v40
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %c34, ptr align 64 %v41, i64 1024, i1 false)
  store i64 %v39, ptr %v37, align 8
  %v42 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v43 = mul i64 %v36, 224
  %v44 = add i64 %v43, 704
  %v45 = getelementptr inbounds i8, ptr %workspace, i64 %v44
  %v46 = mul i64 %v36, 224
  %v47 = add i64 %v46, 1792
  %v48 = getelementptr inbounds i8, ptr %workspace, i64 %v47
  call void @kernel_1_adjoint(ptr %c34, ptr %c35, ptr %v42, ptr %v45, ptr %v48, i64 0)
  %v49 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v50 = mul i64 %v36, 224
  %v51 = add i64 %v50, 704
  %v52 = getelementptr inbounds i8, ptr %workspace, i64 %v51
  %v53 = mul i64 %v36, 224
  %v54 = add i64 %v53, 1792
  %v55 = getelementptr inbounds i8, ptr %workspace, i64 %v54
  call void @kernel_0_adjoint(ptr %c34, ptr %c35, ptr %v49, ptr %v52, ptr %v55, i64 0)
  br label %latch30
latch30:
  %n33 = add nuw i64 %i32, 1
  %v56 = icmp eq i64 %n33, 3
  br i1 %v56, label %leave31, label %loop29
leave31:
  %v57 = getelementptr inbounds i8, ptr %workspace, i64 14592
  call void @llvm.memset.p0.i64(ptr align 8 %v57, i8 0, i64 168, i1 false)
  %v58 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v59 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v60 = getelementptr inbounds i8, ptr %workspace, i64 14592
  call void @coefficients_0_gradient(ptr %v58, ptr %tables, ptr %v59, ptr %v60)
  ret void
}
