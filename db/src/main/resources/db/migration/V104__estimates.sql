-- shared diagnoses say their levers' savings in another way now; none is older than two weeks
delete from workload.shared_diagnoses;
