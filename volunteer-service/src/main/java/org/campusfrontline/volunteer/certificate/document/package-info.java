/// A certificate as a signed PDF, PDF/A and in Chinese and English, with the code that leads to its verification.
@NullMarked
package org.campusfrontline.volunteer.certificate.document;

import org.jspecify.annotations.NullMarked;
