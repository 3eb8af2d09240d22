--liquibase formatted sql

--changeset platform:0031-job
CREATE TABLE job (
    id           BINARY(16)  NOT NULL,
    kind         VARCHAR(48) NOT NULL,
    state        VARCHAR(16) NOT NULL,
    percent      INT         NOT NULL,
    doing        VARCHAR(64) NULL,
    figures      TEXT        NOT NULL,
    input        MEDIUMTEXT  NOT NULL,
    result       MEDIUMTEXT  NULL,
    problem      TEXT        NULL,
    owner        VARCHAR(64) NOT NULL,
    attempt      INT         NOT NULL,
    leased_by    BINARY(16)  NULL,
    leased_until DATETIME(6) NULL,
    created_at   DATETIME(6) NOT NULL,
    started_at   DATETIME(6) NULL,
    finished_at  DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT ck_job_percent CHECK (percent BETWEEN 0 AND 100),
    INDEX ix_job_state (state, leased_until),
    INDEX ix_job_finished (finished_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset platform:0031-job-file
CREATE TABLE job_file (
    job     BINARY(16) NOT NULL,
    part    INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_job_file PRIMARY KEY (job, part),
    CONSTRAINT fk_job_file_job FOREIGN KEY (job) REFERENCES job (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
