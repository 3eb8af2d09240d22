--liquibase formatted sql

--changeset roster:0309-roster-proof
-- What a solve proved of every plan of the same lists: weight * cover + wishes >= bound.
CREATE TABLE roster_proof (
    roster BINARY(16) NOT NULL,
    weight BIGINT     NOT NULL,
    bound  BIGINT     NOT NULL,
    CONSTRAINT pk_roster_proof PRIMARY KEY (roster),
    CONSTRAINT ck_roster_proof_weight CHECK (weight >= 1),
    CONSTRAINT fk_roster_proof_roster FOREIGN KEY (roster) REFERENCES roster (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
