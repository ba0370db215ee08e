package com.acme;

class Host {}
