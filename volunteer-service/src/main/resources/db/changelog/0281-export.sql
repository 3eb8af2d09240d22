--liquibase formatted sql

--changeset export:0281-export-file
-- Tables that were made for somebody; the content goes when it expires, that it was stays for a month.
CREATE TABLE export_file (
    id         BINARY(16)   NOT NULL,
    person     VARCHAR(255) NOT NULL,
    wish       VARCHAR(500) NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    row_count  INT          NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_export_file PRIMARY KEY (id),
    INDEX ix_export_file_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset export:0281-export-part
-- The sealed content of a table.
CREATE TABLE export_part (
    export  BINARY(16) NOT NULL,
    part    INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_export_part PRIMARY KEY (export, part),
    CONSTRAINT fk_export_part_export FOREIGN KEY (export) REFERENCES export_file (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
