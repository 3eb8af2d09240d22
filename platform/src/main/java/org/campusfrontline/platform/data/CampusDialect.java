package org.campusfrontline.platform.data;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/// MySQL's dialect without `for update of alias`, which MariaDB does not parse.
public class CampusDialect extends MySQLDialect {

    public CampusDialect() {
        super();
    }

    public CampusDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public RowLockStrategy getWriteRowLockStrategy() {
        return RowLockStrategy.NONE;
    }

    @Override
    public RowLockStrategy getReadRowLockStrategy() {
        return RowLockStrategy.NONE;
    }

    @Override
    public boolean supportsAliasLocks() {
        return false;
    }
}
