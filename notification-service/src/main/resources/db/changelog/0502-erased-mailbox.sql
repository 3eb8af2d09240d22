--liquibase formatted sql

--changeset notification:0502-erased-mailbox
-- Whose notices were erased, until those that came late are erased too.
CREATE TABLE erased_mailbox (
    person   VARCHAR(64) NOT NULL,
    again_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_erased_mailbox PRIMARY KEY (person),
    INDEX ix_erased_mailbox_again (again_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
