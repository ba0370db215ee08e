package com.acme;

import org.w3c.dom.Element;
import org.weakattached.runtime.AttachmentSlot;

abstract class Own implements Element, AttachmentSlot {}
