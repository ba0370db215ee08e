package com.acme;

class Host extends SuperHost implements Role {}
