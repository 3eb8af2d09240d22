package org.campusfrontline.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class TransientFaultTest {

    @Test
    void seesTheDatabaseGoingDuringACommit() {
        // Given
        XAException lost = new XAException("Error trying to transactionCommit local transaction");
        lost.initCause(new SQLException("Communications link failure", "08S01"));
        RollbackException rolledBack = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rolledBack.addSuppressed(lost);

        // When
        boolean passes = TransientFault.isBehind(new IllegalStateException("Error invoking method", rolledBack));

        // Then
        assertThat(passes).isTrue();
    }

    @Test
    void takesABrokenConstraintForLasting() {
        // Given
        RollbackException rolledBack = new RollbackException("Could not commit transaction.");
        rolledBack.addSuppressed(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062));

        // Then
        assertThat(TransientFault.isBehind(rolledBack)).isFalse();
        assertThat(TransientFault.isBehind(null)).isFalse();
    }

    @Test
    void endsWhereFaultsNameEachOther() {
        // Given
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);

        // Then
        assertThat(TransientFault.isBehind(first)).isFalse();
    }
}
