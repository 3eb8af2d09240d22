package org.campusfrontline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class FaultKindTest {

    @Test
    void waitsForTheDatabaseWhereverTheTransactionManagerHidesIt() {
        // Given
        RollbackException rolledBack = new RollbackException("could not commit");
        rolledBack.addSuppressed(new SQLException("gone", "08S01"));

        // When
        FaultKind kind = FaultKind.of(new CommitFailedException("commit", rolledBack));

        // Then
        assertThat(kind).isEqualTo(FaultKind.PASSING);
    }

    @Test
    void waitsWhenACommitFailsWithoutAWord() {
        // When
        FaultKind kind = FaultKind.of(new CommitFailedException("commit", new RollbackException("could not commit")));

        // Then
        assertThat(kind).isEqualTo(FaultKind.PASSING);
    }

    @Test
    void blamesTheEventWhenAFlushAtCommitBreaksAConstraint() {
        // Given
        RollbackException rolledBack = new RollbackException("could not commit");
        rolledBack.initCause(new PersistenceException(new SQLIntegrityConstraintViolationException("no", "23000")));

        // When
        FaultKind kind = FaultKind.of(new CommitFailedException("commit", rolledBack));

        // Then
        assertThat(kind).isEqualTo(FaultKind.LASTING);
    }

    @Test
    void triesAConflictOftenerThanAFault() {
        // When
        FaultKind conflict = FaultKind.of(new OptimisticLockException("changed meanwhile"));
        FaultKind fault = FaultKind.of(new IllegalStateException("always"));

        // Then
        assertThat(conflict).isEqualTo(FaultKind.CONFLICT);
        assertThat(fault).isEqualTo(FaultKind.LASTING);
        assertThat(conflict.tries()).isGreaterThan(fault.tries());
    }
}
