package org.campusfrontline.platform.job;

/// Does the work of one kind of job. A replica may die at any point and another run the job again, so effects belong
/// into one transaction that ends with `JobRun.result`.
public interface JobHandler {

    /// At most 48 characters, such as `people-import`.
    String kind();

    /// Runs as the person who started the job, outside any transaction. Throw `RefusedException` to fail with a
    /// problem; a fault that passes (database away) puts the job back. The thread is interrupted when cancelled.
    void run(JobRun run) throws InterruptedException;
}
