package org.campusfrontline.platform.problem;

import java.sql.SQLException;

/// A statement of our own failed; the mapper and the inbox look at the cause to tell passing faults from lasting ones.
public class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(String doing, SQLException cause) {
        super(doing, cause);
    }
}
