; A loop whose entanglers become a permutation of lanes and vectors at its end.
; 5952 bytes of tables, 27456 of workspace

define void @permute_0(ptr noalias readonly %source, ptr noalias %destination, ptr noalias readonly %table) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %table, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %table, i64 128
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 160
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %table, i64 72
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %table, i64 104
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i8, ptr %table, i64 136
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i8, ptr %table, i64 168
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i8, ptr %table, i64 8
  %v18 = load i64, ptr %v17, align 8
  %v19 = load i64, ptr %table, align 8
  br label %loop20
loop20:
  %i23 = phi i64 [ 0, %entry ], [ %n24, %latch21 ]
  %c25 = phi i64 [ 0, %entry ], [ %v73, %latch21 ]
  %c26 = phi i64 [ %v18, %entry ], [ %v76, %latch21 ]
  %v27 = xor i64 %c25, %v2
  %v28 = getelementptr inbounds i8, ptr %source, i64 %v27
  %v29 = xor i64 %c25, %v4
  %v30 = getelementptr inbounds i8, ptr %source, i64 %v29
  %v31 = xor i64 %c25, %v6
  %v32 = getelementptr inbounds i8, ptr %source, i64 %v31
  %v33 = xor i64 %c25, %v8
  %v34 = getelementptr inbounds i8, ptr %source, i64 %v33
  %v35 = xor i64 %c26, %v10
  %v36 = getelementptr inbounds i8, ptr %destination, i64 %v35
  %v37 = xor i64 %c26, %v12
  %v38 = getelementptr inbounds i8, ptr %destination, i64 %v37
  %v39 = xor i64 %c26, %v14
  %v40 = getelementptr inbounds i8, ptr %destination, i64 %v39
  %v41 = xor i64 %c26, %v16
  %v42 = getelementptr inbounds i8, ptr %destination, i64 %v41
  %v43 = load <16 x float>, ptr %v28, align 64
  %v44 = load <16 x float>, ptr %v30, align 64
  %v45 = load <16 x float>, ptr %v32, align 64
  %v46 = load <16 x float>, ptr %v34, align 64
  %v47 = shufflevector <16 x float> %v43, <16 x float> %v44, <16 x i32> <i32 0, i32 3, i32 6, i32 5, i32 12, i32 15, i32 10, i32 9, i32 24, i32 27, i32 30, i32 29, i32 20, i32 23, i32 18, i32 17>
  %v48 = shufflevector <16 x float> %v43, <16 x float> %v44, <16 x i32> <i32 19, i32 16, i32 21, i32 22, i32 31, i32 28, i32 25, i32 26, i32 11, i32 8, i32 13, i32 14, i32 7, i32 4, i32 1, i32 2>
  %v49 = shufflevector <16 x float> %v45, <16 x float> %v46, <16 x i32> <i32 0, i32 3, i32 6, i32 5, i32 12, i32 15, i32 10, i32 9, i32 24, i32 27, i32 30, i32 29, i32 20, i32 23, i32 18, i32 17>
  %v50 = shufflevector <16 x float> %v45, <16 x float> %v46, <16 x i32> <i32 19, i32 16, i32 21, i32 22, i32 31, i32 28, i32 25, i32 26, i32 11, i32 8, i32 13, i32 14, i32 7, i32 4, i32 1, i32 2>
  store <16 x float> %v47, ptr %v36, align 64
  store <16 x float> %v48, ptr %v38, align 64
  store <16 x float> %v49, ptr %v40, align 64
  store <16 x float> %v50, ptr %v42, align 64
  %v51 = getelementptr inbounds i8, ptr %v28, i64 64
  %v52 = load <16 x float>, ptr %v51, align 64
  %v53 = getelementptr inbounds i8, ptr %v30, i64 64
  %v54 = load <16 x float>, ptr %v53, align 64
  %v55 = getelementptr inbounds i8, ptr %v32, i64 64
  %v56 = load <16 x float>, ptr %v55, align 64
  %v57 = getelementptr inbounds i8, ptr %v34, i64 64
  %v58 = load <16 x float>, ptr %v57, align 64
  %v59 = shufflevector <16 x float> %v52, <16 x float> %v54, <16 x i32> <i32 0, i32 3, i32 6, i32 5, i32 12, i32 15, i32 10, i32 9, i32 24, i32 27, i32 30, i32 29, i32 20, i32 23, i32 18, i32 17>
  %v60 = shufflevector <16 x float> %v52, <16 x float> %v54, <16 x i32> <i32 19, i32 16, i32 21, i32 22, i32 31, i32 28, i32 25, i32 26, i32 11, i32 8, i32 13, i32 14, i32 7, i32 4, i32 1, i32 2>
  %v61 = shufflevector <16 x float> %v56, <16 x float> %v58, <16 x i32> <i32 0, i32 3, i32 6, i32 5, i32 12, i32 15, i32 10, i32 9, i32 24, i32 27, i32 30, i32 29, i32 20, i32 23, i32 18, i32 17>
  %v62 = shufflevector <16 x float> %v56, <16 x float> %v58, <16 x i32> <i32 19, i32 16, i32 21, i32 22, i32 31, i32 28, i32 25, i32 26, i32 11, i32 8, i32 13, i32 14, i32 7, i32 4, i32 1, i32 2>
  %v63 = getelementptr inbounds i8, ptr %v36, i64 64
  store <16 x float> %v59, ptr %v63, align 64
  %v64 = getelementptr inbounds i8, ptr %v38, i64 64
  store <16 x float> %v60, ptr %v64, align 64
  %v65 = getelementptr inbounds i8, ptr %v40, i64 64
  store <16 x float> %v61, ptr %v65, align 64
  %v66 = getelementptr inbounds i8, ptr %v42, i64 64
  store <16 x float> %v62, ptr %v66, align 64
  %v67 = add i64 %i23, 1
  %v68 = call i64 @llvm.cttz.i64(i64 %v67, i1 true)
  %v69 = getelementptr inbounds i8, ptr %table, i64 192
  %v70 = mul i64 %v68, 40
  %v71 = getelementptr inbounds i8, ptr %v69, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = xor i64 %c25, %v72
  %v74 = getelementptr inbounds i8, ptr %v71, i64 8
  %v75 = load i64, ptr %v74, align 8
  %v76 = xor i64 %c26, %v75
  br label %latch21
latch21:
  %n24 = add nuw i64 %i23, 1
  %v77 = icmp eq i64 %n24, %v19
  br i1 %v77, label %leave22, label %loop20
leave22:
  ret void
}

define void @permute_2(ptr noalias readonly %source, ptr noalias %destination, ptr noalias readonly %table) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %table, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %table, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %table, i64 128
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 160
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %table, i64 72
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %table, i64 104
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i8, ptr %table, i64 136
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i8, ptr %table, i64 168
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i8, ptr %table, i64 8
  %v18 = load i64, ptr %v17, align 8
  %v19 = load i64, ptr %table, align 8
  br label %loop20
loop20:
  %i23 = phi i64 [ 0, %entry ], [ %n24, %latch21 ]
  %c25 = phi i64 [ 0, %entry ], [ %v73, %latch21 ]
  %c26 = phi i64 [ %v18, %entry ], [ %v76, %latch21 ]
  %v27 = xor i64 %c25, %v2
  %v28 = getelementptr inbounds i8, ptr %source, i64 %v27
  %v29 = xor i64 %c25, %v4
  %v30 = getelementptr inbounds i8, ptr %source, i64 %v29
  %v31 = xor i64 %c25, %v6
  %v32 = getelementptr inbounds i8, ptr %source, i64 %v31
  %v33 = xor i64 %c25, %v8
  %v34 = getelementptr inbounds i8, ptr %source, i64 %v33
  %v35 = xor i64 %c26, %v10
  %v36 = getelementptr inbounds i8, ptr %destination, i64 %v35
  %v37 = xor i64 %c26, %v12
  %v38 = getelementptr inbounds i8, ptr %destination, i64 %v37
  %v39 = xor i64 %c26, %v14
  %v40 = getelementptr inbounds i8, ptr %destination, i64 %v39
  %v41 = xor i64 %c26, %v16
  %v42 = getelementptr inbounds i8, ptr %destination, i64 %v41
  %v43 = load <16 x float>, ptr %v28, align 64
  %v44 = load <16 x float>, ptr %v30, align 64
  %v45 = load <16 x float>, ptr %v32, align 64
  %v46 = load <16 x float>, ptr %v34, align 64
  %v47 = shufflevector <16 x float> %v43, <16 x float> %v44, <16 x i32> <i32 0, i32 30, i32 31, i32 1, i32 29, i32 3, i32 2, i32 28, i32 25, i32 7, i32 6, i32 24, i32 4, i32 26, i32 27, i32 5>
  %v48 = shufflevector <16 x float> %v43, <16 x float> %v44, <16 x i32> <i32 17, i32 15, i32 14, i32 16, i32 12, i32 18, i32 19, i32 13, i32 8, i32 22, i32 23, i32 9, i32 21, i32 11, i32 10, i32 20>
  %v49 = shufflevector <16 x float> %v45, <16 x float> %v46, <16 x i32> <i32 0, i32 30, i32 31, i32 1, i32 29, i32 3, i32 2, i32 28, i32 25, i32 7, i32 6, i32 24, i32 4, i32 26, i32 27, i32 5>
  %v50 = shufflevector <16 x float> %v45, <16 x float> %v46, <16 x i32> <i32 17, i32 15, i32 14, i32 16, i32 12, i32 18, i32 19, i32 13, i32 8, i32 22, i32 23, i32 9, i32 21, i32 11, i32 10, i32 20>
  store <16 x float> %v47, ptr %v36, align 64
  store <16 x float> %v48, ptr %v38, align 64
  store <16 x float> %v49, ptr %v40, align 64
  store <16 x float> %v50, ptr %v42, align 64
  %v51 = getelementptr inbounds i8, ptr %v28, i64 64
  %v52 = load <16 x float>, ptr %v51, align 64
  %v53 = getelementptr inbounds i8, ptr %v30, i64 64
  %v54 = load <16 x float>, ptr %v53, align 64
  %v55 = getelementptr inbounds i8, ptr %v32, i64 64
  %v56 = load <16 x float>, ptr %v55, align 64
  %v57 = getelementptr inbounds i8, ptr %v34, i64 64
  %v58 = load <16 x float>, ptr %v57, align 64
  %v59 = shufflevector <16 x float> %v52, <16 x float> %v54, <16 x i32> <i32 0, i32 30, i32 31, i32 1, i32 29, i32 3, i32 2, i32 28, i32 25, i32 7, i32 6, i32 24, i32 4, i32 26, i32 27, i32 5>
  %v60 = shufflevector <16 x float> %v52, <16 x float> %v54, <16 x i32> <i32 17, i32 15, i32 14, i32 16, i32 12, i32 18, i32 19, i32 13, i32 8, i32 22, i32 23, i32 9, i32 21, i32 11, i32 10, i32 20>
  %v61 = shufflevector <16 x float> %v56, <16 x float> %v58, <16 x i32> <i32 0, i32 30, i32 31, i32 1, i32 29, i32 3, i32 2, i32 28, i32 25, i32 7, i32 6, i32 24, i32 4, i32 26, i32 27, i32 5>
  %v62 = shufflevector <16 x float> %v56, <16 x float> %v58, <16 x i32> <i32 17, i32 15, i32 14, i32 16, i32 12, i32 18, i32 19, i32 13, i32 8, i32 22, i32 23, i32 9, i32 21, i32 11, i32 10, i32 20>
  %v63 = getelementptr inbounds i8, ptr %v36, i64 64
  store <16 x float> %v59, ptr %v63, align 64
  %v64 = getelementptr inbounds i8, ptr %v38, i64 64
  store <16 x float> %v60, ptr %v64, align 64
  %v65 = getelementptr inbounds i8, ptr %v40, i64 64
  store <16 x float> %v61, ptr %v65, align 64
  %v66 = getelementptr inbounds i8, ptr %v42, i64 64
  store <16 x float> %v62, ptr %v66, align 64
  %v67 = add i64 %i23, 1
  %v68 = call i64 @llvm.cttz.i64(i64 %v67, i1 true)
  %v69 = getelementptr inbounds i8, ptr %table, i64 192
  %v70 = mul i64 %v68, 40
  %v71 = getelementptr inbounds i8, ptr %v69, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = xor i64 %c25, %v72
  %v74 = getelementptr inbounds i8, ptr %v71, i64 8
  %v75 = load i64, ptr %v74, align 8
  %v76 = xor i64 %c26, %v75
  br label %latch21
latch21:
  %n24 = add nuw i64 %i23, 1
  %v77 = icmp eq i64 %n24, %v19
  br i1 %v77, label %leave22, label %loop20
leave22:
  ret void
}
