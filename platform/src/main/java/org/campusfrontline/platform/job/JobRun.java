package org.campusfrontline.platform.job;

import java.util.Map;
import java.util.UUID;

/// One attempt at a job, as its handler sees it.
public interface JobRun {

    UUID id();

    <T> T input(Class<T> type);

    /// The file that came with the job; empty where none did.
    byte[] file();

    /// Cheap, so call it often: the last word is written a few times a second. `doing` is a key such as `reading-rows`.
    void progress(int percent, String doing, Map<String, Object> figures);

    /// True once the job was cancelled, its lease lost or the replica is stopping: end soon, nothing is kept any more.
    boolean cancelled();

    /// Whether somebody cancelled the job, so that no other run takes it up; asks the database. A handler that keeps
    /// what it has then keeps it here only.
    boolean cancelledForGood();

    /// What the job brought. Inside a transaction it ends the job with that transaction, so that both are one; throws
    /// `LeaseLostException` where the job is no longer this run's. Make it the transaction's last step.
    void result(Object result);
}
