package org.campusfrontline.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/// Tells a fault that passes by itself (database away, deadlock, lock wait) from one that will come again.
public final class TransientFault {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    private TransientFault() {}

    public static boolean isBehind(@Nullable Throwable thrown) {
        return Causes.of(thrown).stream().anyMatch(cause -> cause instanceof SQLException sql && isTransient(sql));
    }

    private static boolean isTransient(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return sql instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("40")
                || sql.getErrorCode() == LOCK_WAIT_TIMEOUT
                || sql.getErrorCode() == DEADLOCK
                || String.valueOf(sql.getMessage()).contains("cquisition timeout");
    }
}
