--liquibase formatted sql

--changeset roster:0303-loan-entry
-- Append-only: what a publication changed of the shifts that a unit's people worked for another for payback.
CREATE TABLE loan_entry (
    id        BINARY(16)  NOT NULL,
    tree      VARCHAR(16) NOT NULL,
    lender    VARCHAR(64) NOT NULL,
    borrower  VARCHAR(64) NOT NULL,
    period    BINARY(16)  NOT NULL,
    roster    BINARY(16)  NOT NULL,
    shifts    INT         NOT NULL,
    minutes   INT         NOT NULL,
    booked_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_loan_entry PRIMARY KEY (id),
    CONSTRAINT fk_loan_entry_period FOREIGN KEY (period) REFERENCES planning_period (id),
    INDEX ix_loan_entry_lender (tree, lender, borrower),
    INDEX ix_loan_entry_borrower (tree, borrower, lender)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
