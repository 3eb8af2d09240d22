package org.campusfrontline.platform.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One attempt at a job, as its handler sees it.
public interface JobRun {

    UUID id();

    <T> T input(Class<T> type);

    /// The file that came with the job; empty where none did.
    byte[] file();

    /// Cheap, so call it often: the last word is written a few times a second. `doing` is a key such as `reading-rows`.
    void progress(int percent, String doing, Map<String, Object> figures);

    /// What the work has so far, for the attempt that takes the job up if this one dies; the last word is sealed and
    /// written every few seconds. Asked on another thread, so it must be safe to read there, and quick.
    void keep(Supplier<?> soFar);

    /// What an attempt before this one kept last.
    <T> Optional<T> kept(Class<T> type);

    /// True once the job was cancelled, its lease lost or the replica is stopping: end soon, nothing is kept any more.
    boolean cancelled();

    /// Whether somebody cancelled the job while it was this attempt's, so that no other run takes it up; asks the
    /// database. A handler that keeps what it has then keeps it here only.
    boolean cancelledForGood();

    /// What the job brought. Inside a transaction it ends the job with that transaction, so that both are one; throws
    /// `LeaseLostException` where the job is no longer this run's. Make it the transaction's last step.
    void result(Object result);
}
