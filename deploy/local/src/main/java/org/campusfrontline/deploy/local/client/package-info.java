/// An outside client of the installation: it knows the gateway and nothing behind it.
@NullMarked
package org.campusfrontline.deploy.local.client;

import org.jspecify.annotations.NullMarked;
