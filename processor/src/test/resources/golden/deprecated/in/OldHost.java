package com.acme;

@Deprecated
class OldHost {}
