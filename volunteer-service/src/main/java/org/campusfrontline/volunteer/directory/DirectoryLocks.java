package org.campusfrontline.volunteer.directory;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;

/// Takes a lock until the end of the transaction. Take it before anything is read that it guards.
@Singleton
public class DirectoryLocks {

    private final Sql sql;

    DirectoryLocks(Sql sql) {
        this.sql = sql;
    }

    public void take(DirectoryLock lock) {
        sql.update("take directory lock", "UPDATE directory_lock SET taken = taken + 1 WHERE name = ?", lock);
    }
}
