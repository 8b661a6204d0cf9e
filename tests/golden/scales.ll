; Real factors on a state: projections and a filter, one function for all.
; 5184 bytes of tables, 16192 of workspace

define void @scale_0(ptr %state, ptr %table, i64 %first, i64 %count) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 128
  %v2 = load i64, ptr %v1, align 8
  br label %loop3
loop3:
  %i6 = phi i64 [ 0, %entry ], [ %n7, %latch4 ]
  %v8 = add i64 %first, %i6
  %v9 = and i64 %v8, %v2
  %v10 = call i64 @llvm.ctpop.i64(i64 %v9)
  %v11 = and i64 %v10, 1
  %v12 = mul i64 %v11, 64
  %v13 = getelementptr inbounds i8, ptr %table, i64 %v12
  %v14 = load <16 x float>, ptr %v13, align 64
  %v15 = mul i64 %v8, 128
  %v16 = getelementptr inbounds i8, ptr %state, i64 %v15
  %v17 = load <16 x float>, ptr %v16, align 64
  %v18 = fmul <16 x float> %v17, %v14
  store <16 x float> %v18, ptr %v16, align 64
  %v19 = getelementptr inbounds i8, ptr %v16, i64 64
  %v20 = load <16 x float>, ptr %v19, align 64
  %v21 = fmul <16 x float> %v20, %v14
  %v22 = getelementptr inbounds i8, ptr %v16, i64 64
  store <16 x float> %v21, ptr %v22, align 64
  br label %latch4
latch4:
  %n7 = add nuw i64 %i6, 1
  %v23 = icmp eq i64 %n7, %count
  br i1 %v23, label %leave5, label %loop3
leave5:
  ret void
}
