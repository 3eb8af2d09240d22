--liquibase formatted sql

--changeset platform:0010-outbox
-- Columns as Debezium's outbox event router reads them, and what the relay needs beside them. A queue, so its
-- clustered key is the order of sending within a lane; rows are deleted once the broker has them.
CREATE TABLE outbox (
    seq BIGINT NOT NULL AUTO_INCREMENT,
    lane TINYINT NOT NULL,
    bucket TINYINT NOT NULL,
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    aggregatetype VARCHAR(120) NOT NULL,
    aggregateid VARCHAR(190) NOT NULL,
    type VARCHAR(190) NOT NULL,
    version BIGINT NOT NULL,
    traceparent VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    payload MEDIUMTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT pk_outbox PRIMARY KEY (lane, seq),
    KEY ix_outbox_seq (seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Rows that can never be sent; a person decides what becomes of them.
CREATE TABLE outbox_dead (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seq BIGINT NOT NULL,
    aggregatetype VARCHAR(120) NOT NULL,
    aggregateid VARCHAR(190) NOT NULL,
    type VARCHAR(190) NOT NULL,
    version BIGINT NOT NULL,
    traceparent VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    payload MEDIUMTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    error VARCHAR(500) NOT NULL,
    failed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT pk_outbox_dead PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset platform:0010-outbox-lease
-- One row a bucket: who may send its keys, and until when by the database's clock.
CREATE TABLE outbox_lease (
    bucket TINYINT NOT NULL,
    owner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    expires_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT pk_outbox_lease PRIMARY KEY (bucket)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO outbox_lease (bucket)
VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

CREATE TABLE relay_member (
    owner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_relay_member PRIMARY KEY (owner),
    KEY ix_relay_member_seen_at (seen_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
