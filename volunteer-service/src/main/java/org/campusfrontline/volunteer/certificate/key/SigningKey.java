package org.campusfrontline.volunteer.certificate.key;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/// A key to sign with; `id` is the thumbprint of its public half (RFC 7638).
public record SigningKey(String id, PrivateKey privateKey, X509Certificate certificate) {}
