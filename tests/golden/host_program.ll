; The functions that are called: loops over a batch.
; 1472 bytes of tables, 10304 of workspace

define void @state(ptr %tables, ptr %workspace, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 320
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 128
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr null, ptr %v2)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v4 = mul i64 0, 512
  %v5 = getelementptr inbounds i8, ptr %v3, i64 %v4
  call void @llvm.memset.p0.i64(ptr align 8 %v5, i8 0, i64 512, i1 false)
  store float 0x3FF0000000000000, ptr %v3, align 4
  %v6 = getelementptr inbounds i8, ptr %tables, i64 512
  call void @kernel_0(ptr %v3, ptr %v6, ptr %workspace, i64 0)
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 4608
  %v8 = getelementptr inbounds i8, ptr %tables, i64 640
  call void @observables_0_values(ptr %v3, ptr %v8, ptr %v7, i64 0)
  call void @observables_0_total(ptr %v8, ptr %v7, ptr %values, i64 40)
  ret void
}

define void @run_values(ptr %tables, ptr %workspace, i64 %count, ptr %argument0, ptr %argument1, ptr %values) nounwind {
entry:
  %a1 = alloca i32, align 4
  %a2 = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %a1)
  %v3 = load i32, ptr %a1, align 4
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %a2, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %a2)
  br label %loop5
loop5:
  %i8 = phi i64 [ 0, %entry ], [ %n9, %latch6 ]
  %v10 = mul i64 %i8, 8
  %v11 = getelementptr inbounds i8, ptr %argument0, i64 %v10
  %v12 = getelementptr inbounds i8, ptr %workspace, i64 320
  %v13 = getelementptr inbounds i8, ptr %workspace, i64 384
  call void @angles(ptr %v11, ptr %argument1, ptr %v12, ptr %v13)
  %v14 = mul i64 %i8, 16
  %v15 = getelementptr inbounds i8, ptr %values, i64 %v14
  call void @state(ptr %tables, ptr %workspace, ptr %v15)
  br label %latch6
latch6:
  %n9 = add nuw i64 %i8, 1
  %v16 = icmp eq i64 %n9, %count
  br i1 %v16, label %leave7, label %loop5
leave7:
  call void @llvm.x86.sse.ldmxcsr(ptr %a1)
  ret void
}

define void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 320
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 64
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 128
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr %v2, ptr %v3)
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 256
  call void @llvm.memset.p0.i64(ptr align 8 %v4, i8 0, i64 32, i1 false)
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v6 = mul i64 0, 512
  %v7 = getelementptr inbounds i8, ptr %v5, i64 %v6
  call void @llvm.memset.p0.i64(ptr align 8 %v7, i8 0, i64 512, i1 false)
  store float 0x3FF0000000000000, ptr %v5, align 4
  %v8 = getelementptr inbounds i8, ptr %tables, i64 512
  call void @kernel_0(ptr %v5, ptr %v8, ptr %workspace, i64 0)
  %v9 = getelementptr inbounds i8, ptr %workspace, i64 9216
  ret void
}

define void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v3 = getelementptr inbounds i8, ptr %tables, i64 512
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 64
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 256
  call void @kernel_0_sums(ptr %v1, ptr %v2, ptr %v3, ptr %v4, ptr %v5, i64 0)
  %v6 = getelementptr inbounds i8, ptr %workspace, i64 9728
  call void @llvm.memset.p0.i64(ptr align 8 %v6, i8 0, i64 8, i1 false)
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 256
  %v8 = getelementptr inbounds i8, ptr %workspace, i64 128
  %v9 = getelementptr inbounds i8, ptr %workspace, i64 9728
  call void @coefficients_0_gradient(ptr %v7, ptr %tables, ptr %v8, ptr %v9)
  ret void
}

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 9792
  %v4 = getelementptr inbounds i8, ptr %tables, i64 640
  call void @observables_0_both(ptr %v1, ptr %v2, ptr %v4, ptr %v3, ptr %weights, i64 0)
  call void @observables_0_total(ptr %v4, ptr %v3, ptr %values, i64 32)
  call void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  ret void
}

define void @state_adjoint_forward(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 9792
  %v4 = getelementptr inbounds i8, ptr %tables, i64 640
  call void @observables_0_values(ptr %v1, ptr %v4, ptr %v3, i64 0)
  call void @observables_0_total(ptr %v4, ptr %v3, ptr %values, i64 40)
  ret void
}

define void @state_adjoint_backward(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 9792
  %v4 = getelementptr inbounds i8, ptr %tables, i64 640
  call void @observables_0_cotangent(ptr %v1, ptr %v2, ptr %v4, ptr %v3, ptr %weights, i64 0)
  call void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  ret void
}

define void @run_gradient(ptr %tables, ptr %workspace, i64 %count, ptr %argument0, ptr %argument1, ptr %weights, ptr %values, ptr %gradient0, ptr %gradient1) nounwind {
entry:
  %a1 = alloca i32, align 4
  %a2 = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %a1)
  %v3 = load i32, ptr %a1, align 4
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %a2, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %a2)
  br label %loop5
loop5:
  %i8 = phi i64 [ 0, %entry ], [ %n9, %latch6 ]
  %v10 = mul i64 %i8, 8
  %v11 = getelementptr inbounds i8, ptr %argument0, i64 %v10
  %v12 = mul i64 %i8, 16
  %v13 = getelementptr inbounds i8, ptr %weights, i64 %v12
  %v14 = getelementptr inbounds i8, ptr %values, i64 %v12
  %v15 = getelementptr inbounds i8, ptr %workspace, i64 320
  %v16 = getelementptr inbounds i8, ptr %workspace, i64 384
  call void @angles(ptr %v11, ptr %argument1, ptr %v15, ptr %v16)
  call void @state_adjoint(ptr %tables, ptr %workspace, ptr %v13, ptr %v14)
  %v17 = getelementptr inbounds i8, ptr %workspace, i64 9728
  %v18 = mul i64 %i8, 8
  %v19 = getelementptr inbounds i8, ptr %gradient0, i64 %v18
  %v20 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 10304
  call void @angles_adjoint(ptr %v11, ptr %argument1, ptr %v17, ptr %v19, ptr %v20, ptr %v21)
  br label %loop22
loop22:
  %i25 = phi i64 [ 0, %loop5 ], [ %n26, %latch23 ]
  %v27 = shl i64 %i25, 3
  %v28 = getelementptr inbounds i8, ptr %gradient1, i64 %v27
  %v29 = load double, ptr %v28, align 8
  %v30 = getelementptr inbounds i8, ptr %v20, i64 %v27
  %v31 = load double, ptr %v30, align 8
  %v32 = fadd double %v29, %v31
  %v33 = getelementptr inbounds i8, ptr %gradient1, i64 %v27
  store double %v32, ptr %v33, align 8
  br label %latch23
latch23:
  %n26 = add nuw i64 %i25, 1
  %v34 = icmp eq i64 %n26, 2
  br i1 %v34, label %leave24, label %loop22
leave24:
  br label %latch6
latch6:
  %n9 = add nuw i64 %i8, 1
  %v35 = icmp eq i64 %n9, %count
  br i1 %v35, label %leave7, label %loop5
leave7:
  call void @llvm.x86.sse.ldmxcsr(ptr %a1)
  ret void
}

define void @run_forward(ptr %tables, ptr %workspace, i64 %count, i64 %step, ptr %argument0, ptr %argument1, ptr %values) nounwind {
entry:
  %a1 = alloca i32, align 4
  %a2 = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %a1)
  %v3 = load i32, ptr %a1, align 4
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %a2, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %a2)
  br label %loop5
loop5:
  %i8 = phi i64 [ 0, %entry ], [ %n9, %latch6 ]
  %v10 = mul i64 %i8, 8
  %v11 = getelementptr inbounds i8, ptr %argument0, i64 %v10
  %v12 = mul i64 %i8, 16
  %v13 = getelementptr inbounds i8, ptr %values, i64 %v12
  %v14 = mul i64 %i8, %step
  %v15 = getelementptr inbounds i8, ptr %workspace, i64 %v14
  %v16 = getelementptr inbounds i8, ptr %v15, i64 320
  %v17 = getelementptr inbounds i8, ptr %v15, i64 384
  call void @angles(ptr %v11, ptr %argument1, ptr %v16, ptr %v17)
  call void @state_adjoint_forward(ptr %tables, ptr %v15, ptr null, ptr %v13)
  br label %latch6
latch6:
  %n9 = add nuw i64 %i8, 1
  %v18 = icmp eq i64 %n9, %count
  br i1 %v18, label %leave7, label %loop5
leave7:
  call void @llvm.x86.sse.ldmxcsr(ptr %a1)
  ret void
}

define void @run_backward(ptr %tables, ptr %workspace, i64 %count, i64 %step, ptr %argument0, ptr %argument1, ptr %weights, ptr %gradient0, ptr %gradient1) nounwind {
entry:
  %a1 = alloca i32, align 4
  %a2 = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %a1)
  %v3 = load i32, ptr %a1, align 4
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %a2, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %a2)
  br label %loop5
loop5:
  %i8 = phi i64 [ 0, %entry ], [ %n9, %latch6 ]
  %v10 = mul i64 %i8, 8
  %v11 = getelementptr inbounds i8, ptr %argument0, i64 %v10
  %v12 = mul i64 %i8, 16
  %v13 = getelementptr inbounds i8, ptr %weights, i64 %v12
  %v14 = mul i64 %i8, %step
  %v15 = getelementptr inbounds i8, ptr %workspace, i64 %v14
  call void @state_adjoint_backward(ptr %tables, ptr %v15, ptr %v13, ptr null)
  %v16 = getelementptr inbounds i8, ptr %v15, i64 9728
  %v17 = mul i64 %i8, 8
  %v18 = getelementptr inbounds i8, ptr %gradient0, i64 %v17
  %v19 = getelementptr inbounds i8, ptr %v15, i64 10240
  %v20 = getelementptr inbounds i8, ptr %v15, i64 10304
  call void @angles_adjoint(ptr %v11, ptr %argument1, ptr %v16, ptr %v18, ptr %v19, ptr %v20)
  br label %loop21
loop21:
  %i24 = phi i64 [ 0, %loop5 ], [ %n25, %latch22 ]
  %v26 = shl i64 %i24, 3
  %v27 = getelementptr inbounds i8, ptr %gradient1, i64 %v26
  %v28 = load double, ptr %v27, align 8
  %v29 = getelementptr inbounds i8, ptr %v19, i64 %v26
  %v30 = load double, ptr %v29, align 8
  %v31 = fadd double %v28, %v30
  %v32 = getelementptr inbounds i8, ptr %gradient1, i64 %v26
  store double %v31, ptr %v32, align 8
  br label %latch22
latch22:
  %n25 = add nuw i64 %i24, 1
  %v33 = icmp eq i64 %n25, 2
  br i1 %v33, label %leave23, label %loop21
leave23:
  br label %latch6
latch6:
  %n9 = add nuw i64 %i8, 1
  %v34 = icmp eq i64 %n9, %count
  br i1 %v34, label %leave7, label %loop5
leave7:
  call void @llvm.x86.sse.ldmxcsr(ptr %a1)
  ret void
}
