package org.campusfrontline.roster.directory;

/// A person is erased: whoever keeps the number puts the pseudonym in its place, in the same transaction.
public record PersonErased(String number, String pseudonym) {}
