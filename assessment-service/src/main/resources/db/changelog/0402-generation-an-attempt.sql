--liquibase formatted sql

--changeset assessment:0402-generation-an-attempt
-- A job that is tried again reads into a generation of its own.
ALTER TABLE replay_generation DROP INDEX uq_replay_generation_job;
