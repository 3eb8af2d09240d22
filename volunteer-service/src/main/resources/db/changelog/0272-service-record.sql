--liquibase formatted sql

--changeset servicerecord:0272-service-record
-- What a person lets one reader read of the own service, for one purpose and a time. `hash` is that of the link's
-- secret, once there is a link; a new link takes its place.
CREATE TABLE service_record (
    id          BINARY(16)   NOT NULL,
    person      VARCHAR(64)  NOT NULL,
    reader      VARCHAR(120) NOT NULL,
    purpose     VARCHAR(200) NOT NULL,
    served_from DATE         NOT NULL,
    served_to   DATE         NOT NULL,
    issued_at   DATETIME(6)  NOT NULL,
    expires_at  DATETIME(6)  NOT NULL,
    hash        BINARY(32)   NULL,
    ended_at    DATETIME(6)  NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_service_record PRIMARY KEY (id),
    CONSTRAINT uq_service_record_hash UNIQUE (hash),
    CONSTRAINT ck_service_record_span CHECK (served_from <= served_to AND issued_at < expires_at),
    INDEX ix_service_record_person (person, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset servicerecord:0272-service-record-read
-- Each reading, for the person to see; `account` where the reader had signed in.
CREATE TABLE service_record_read (
    id      BINARY(16)  NOT NULL,
    record  BINARY(16)  NOT NULL,
    read_at DATETIME(6) NOT NULL,
    account VARCHAR(64) NULL,
    CONSTRAINT pk_service_record_read PRIMARY KEY (id),
    CONSTRAINT fk_service_record_read_record FOREIGN KEY (record) REFERENCES service_record (id),
    INDEX ix_service_record_read_record (record, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
