package org.campusfrontline.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/// Tells a fault that passes by itself (database away, deadlock, lock wait) from one that will come again.
public final class TransientFault {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int MAX_DEPTH = 20;

    private TransientFault() {}

    public static boolean isBehind(@Nullable Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof SQLException sql && isTransient(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
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
